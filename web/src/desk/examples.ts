// Lists to begin with: five small files that hang together, with the organisation's own name in them.

import daTeams from "./examples/da/enheder.csv?raw";
import daPractices from "./examples/da/erfaringer.csv?raw";
import daPeople from "./examples/da/medarbejdere.csv?raw";
import daWords from "./examples/da/ord.csv?raw";
import daProblems from "./examples/da/problemer.csv?raw";
import enPeople from "./examples/en/people.csv?raw";
import enPractices from "./examples/en/practices.csv?raw";
import enProblems from "./examples/en/problems.csv?raw";
import enTeams from "./examples/en/teams.csv?raw";
import enWords from "./examples/en/words.csv?raw";

type Example = { name: string; text: string };

const danish: Example[] = [
  { name: "enheder.csv", text: daTeams },
  { name: "medarbejdere.csv", text: daPeople },
  { name: "problemer.csv", text: daProblems },
  { name: "erfaringer.csv", text: daPractices },
  { name: "ord.csv", text: daWords },
];
const english: Example[] = [
  { name: "teams.csv", text: enTeams },
  { name: "people.csv", text: enPeople },
  { name: "problems.csv", text: enProblems },
  { name: "practices.csv", text: enPractices },
  { name: "words.csv", text: enWords },
];

/** examplesIn are the files in a language. */
export function examplesIn(language: string, organisation: string): Example[] {
  return (language === "en" ? english : danish).map((e) => ({
    ...e,
    // The mark before it has a spreadsheet read æ, ø and å.
    text: `\uFEFF${e.text.replace("ORGANISATION", () => organisation)}`,
  }));
}
