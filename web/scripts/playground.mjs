// What the playground's editor (GraphiQL) brings and the policy of the pages does not allow, or nobody needs.

// A stand-in for the package by which its dialogs write style elements: scrolling behind them is not held.
const noStyles = "export const styleSingleton = () => () => null;";
const stand = "\0no-style-elements";

/** playground is the Vite plugin that leaves out the style elements, and half a megabyte of types in the style sheet. */
export function playground() {
  return {
    name: "playground",
    enforce: "pre",
    resolveId: (id) => (id === "react-style-singleton" ? stand : undefined),
    load: (id) => (id === stand ? noStyles : undefined),
    transform: (code, id) =>
      /graphiql\/dist\/style\.css/.test(id)
        ? { code: code.replace(/@font-face\s*\{[^}]*\}/g, ""), map: null }
        : undefined,
  };
}
