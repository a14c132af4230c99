// The client of the API: GraphQL, normalised by id. After a write every list is asked for anew, because
// what a write moves (who sees what, what is found) is the server's to know.

import { cacheExchange, type UpdateResolver } from "@urql/exchange-graphcache";
import { Client, fetchExchange } from "urql";
import { headersOf, type Session } from "./session";
import { kinds, writes } from "./writes.generated";

const afterWrite: UpdateResolver = (_result, _args, cache) => {
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    cache.invalidate("Query", fieldName, args);
  }
};

/** withoutId are types that are parts of what holds them, and have no id of their own. */
const withoutId = (data: { id?: unknown }) => (typeof data.id === "string" ? data.id : null);

// These have an id, and it is that of what they point at: the same person may be a door in one answer, a broker
// in another, and each answer counts an area in its own way.
const pointing = new Set<PropertyKey>(["NextStep", "ChainLink", "AreaFacet"]);
const never = () => null;

export function newClient(session: Session): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    fetchOptions: { headers: headersOf(session), credentials: "omit" },
    exchanges: [
      cacheExchange({
        keys: keyless,
        possibleTypes: kinds, // else a colleague among answers is taken for a practice too, and read as none
        updates: { Mutation: Object.fromEntries(writes.map((name) => [name, afterWrite])) },
      }),
      fetchExchange,
    ],
  });
}

// graphcache asks by type.
const keyless = new Proxy({} as Record<string, typeof withoutId>, {
  get: (_, type) => (pointing.has(type) ? never : withoutId),
  has: () => true,
});
