import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** Draws what stands in place of the part that broke; `retry` mounts it again. */
  fallback: (error: unknown, retry: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps a bug in one part from taking the rest of the screen with it. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { error: unknown; broken: boolean }
> {
  override state = { error: null as unknown, broken: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(this.state.error, () =>
      this.setState({ error: null, broken: false }),
    );
  }
}
