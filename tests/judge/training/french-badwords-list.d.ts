declare module 'french-badwords-list' {
  const list: { array: string[] };
  export default list;
}
