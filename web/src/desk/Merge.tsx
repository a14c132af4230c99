import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/app/format";
import { Button } from "@/ui/Button";
import { Choice } from "@/ui/Choice";
import { Dialog } from "@/ui/Dialog";
import { Faults } from "@/ui/Notice";
import { useDeed } from "./deed";
import { type ComparedFragment, MergeTwoDocument } from "./merge.generated";
import { useLanguage } from "./mine";

/** Merged is a merge that was just done. */
export type Merged = { duplicate: string; name: string; into: string };

/** nameOf is what something is called. */
export function nameOf(n: ComparedFragment): string {
  if ("name" in n) return n.name ?? "";
  if ("title" in n) return n.title ?? "";
  return "text" in n ? (n.text ?? "") : "";
}

/** placeOf is where something is shown. */
export function placeOf(n: ComparedFragment): string {
  return `/${n.__typename.toLowerCase()}/${n.id}`;
}

/** factsOf is what tells two of a kind apart, by the word of each in the room's texts. */
function factsOf(n: ComparedFragment): [string, string | null | undefined][] {
  switch (n.__typename) {
    case "Team":
      return [
        ["partOf", n.partOf?.name],
        ["about", n.about],
        ["address", n.address],
        ["phone", n.phone],
        ["contact", n.contact],
      ];
    case "Person":
      return [
        ["title", n.title],
        ["team", n.memberships.edges.map((e) => e.node.name).join(", ")],
        ["workPhone", n.workPhone],
        ["workMail", n.workMail],
      ];
    case "Problem":
      return [
        ["text", n.text],
        ["team", n.keptBy?.name],
      ];
    case "Practice":
      return [
        ["whatWeDo", n.whatWeDo],
        ["whatWeSaw", n.whatWeSaw],
        ["team", n.keptBy?.name],
      ];
    case "Question":
      return [["team", n.keptBy?.name]];
    default:
      return [];
  }
}

type Props = { a: ComparedFragment; b: ComparedFragment; why?: string; onMerged: (m: Merged) => void };

/** Pair shows two beside each other; one says which stays, and is asked before they become one. */
export function Pair({ a, b, why, onMerged }: Props) {
  const { t } = useTranslation("desk");
  const [stays, setStays] = useState<"a" | "b">("a");
  const [asking, setAsking] = useState(false);
  const merge = useDeed(MergeTwoDocument);
  const into = stays === "a" ? a : b;
  const duplicate = stays === "a" ? b : a;
  const names = { name: nameOf(duplicate), into: nameOf(into) };
  const go = async () => {
    if (!(await merge.run({ duplicate: duplicate.id, into: into.id }))) return;
    setAsking(false);
    onMerged({ duplicate: duplicate.id, ...names });
  };
  return (
    <>
      {why && <p className="quiet">{why}</p>}
      <div className="desk-pair">
        <Side node={a} />
        <Side node={b} />
      </div>
      <Choice
        legend={t("duplicates.stays")}
        value={stays}
        options={[
          { value: "a", label: t("duplicates.first", { name: nameOf(a) }) },
          { value: "b", label: t("duplicates.second", { name: nameOf(b) }) },
        ]}
        onChange={setStays}
      />
      <Button onClick={() => setAsking(true)}>{t("duplicates.merge")}</Button>
      <Dialog
        title={t("duplicates.ask")}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" busy={merge.busy} onClick={() => void go()}>
              {t("duplicates.merge")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("app:cancel")}</Button>
          </>
        }
      >
        <p>{t("duplicates.askText", names)}</p>
        <p>{t("duplicates.askUndo")}</p>
        <Faults faults={merge.faults} />
      </Dialog>
    </>
  );
}

function Side({ node }: { node: ComparedFragment }) {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const facts = factsOf(node).filter(([, value]) => value);
  return (
    <div>
      <h2 className="desk-quote">
        <Link to={placeOf(node)}>{nameOf(node)}</Link>
      </h2>
      <dl className="desk-parts">
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t("field.createdAt")}</dt>
          <dd>{day(node.createdAt, language)}</dd>
        </div>
      </dl>
    </div>
  );
}
