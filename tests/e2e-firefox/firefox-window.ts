import type { OpenFirefox } from '../browser/open-firefox.ts';

/** What a person does outside of all pages: the toolbar, the sidebar, keys, the page's menu, questions about permissions. */
export interface FirefoxWindow {
  /**
   * Presses Vigie's button in the toolbar. BiDi's mouse reaches pages only, so the button's own element in the
   * browser's window is clicked; from there on everything is as with a mouse, the right to open the sidebar included.
   */
  pressButton(): Promise<void>;
  /** Presses Alt+Shift and a letter: the key that Firefox has set in the browser's window for one of Vigie's commands. */
  pressCommandKey(letter: string): Promise<void>;
  /** Chooses what Vigie has put into the page's own menu, which must be open. */
  chooseInMenu(id: string): Promise<void>;
  isButtonInToolbar(): Promise<boolean>;
  isSidebarOpen(): Promise<boolean>;
  /** The address of the page in the sidebar; empty before there is one. */
  sidebarAddress(): Promise<string>;
  /** Says yes to the question that the browser asks; waits for it. */
  allowPermissions(): Promise<void>;
}

/** Ids that Firefox makes of the extension's id. */
const BUTTON = 'vigie_vigie_example-browser-action';
const KEYS = 'ext-keyset-id-vigie_vigie_example';
const SIDEBAR = 'vigie_vigie_example-sidebar-action';
const MENU_ITEM = 'vigie_vigie_example-menuitem-_';

export function firefoxWindow({ inWindow }: OpenFirefox): FirefoxWindow {
  return {
    async pressButton() {
      await inWindow(
        `document.querySelector('#${BUTTON} .unified-extensions-item-action-button').click()`,
      );
    },
    async pressCommandKey(letter) {
      await inWindow(
        `document.querySelector('#${KEYS} key[key="${letter}"][modifiers*="alt"][modifiers*="shift"]').doCommand()`,
      );
    },
    async chooseInMenu(id) {
      await inWindow(`(async () => {
        const item = document.getElementById('${MENU_ITEM}${id}');
        const isShown = new Promise((resolve) => item.parentNode.addEventListener('popupshown', resolve, { once: true }));
        item.closest('menu').openMenu(true);
        await isShown;
        item.parentNode.activateItem(item);
      })()`);
    },
    isButtonInToolbar: async () =>
      (await inWindow(`document.getElementById('${BUTTON}')?.closest('#nav-bar') != null`)) ===
      true,
    isSidebarOpen: async () =>
      (await inWindow(
        `SidebarController.isOpen && SidebarController.currentID === '${SIDEBAR}'`,
      )) === true,
    sidebarAddress: async () =>
      String(
        await inWindow(
          `document.getElementById('sidebar').contentDocument.querySelector('browser')?.currentURI.spec ?? ''`,
        ),
      ),
    async allowPermissions() {
      await inWindow(`new Promise((resolve, reject) => {
        const end = Date.now() + 8000;
        const look = () => {
          const question = document.getElementById('addon-webext-permissions-notification');
          if (question?.button && PopupNotifications.isPanelOpen) {
            question.button.click();
            resolve();
          } else if (Date.now() > end) reject(new Error('the browser asked nothing'));
          else setTimeout(look, 100);
        };
        look();
      })`);
    },
  };
}
