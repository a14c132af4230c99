// The schema, from the same text that the server is made of: words are completed and explained without asking
// the server for it, which it answers in a demo alone.
import { buildSchema, type GraphQLSchema } from "graphql";

const texts = import.meta.glob<string>("../../../schema/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

let built: GraphQLSchema | undefined;

/** publicSchema is the API's schema, built once. */
export function publicSchema(): GraphQLSchema {
  built ??= buildSchema(Object.values(texts).join("\n"), { assumeValid: true });
  return built;
}
