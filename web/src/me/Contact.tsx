import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { type Fault, faultsOf, isOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { Button } from "@/ui/Button";
import { Field } from "@/ui/Field";
import { Faults, useWording } from "@/ui/Notice";
import { Section } from "./Section";
import { SaveContactDocument } from "./writes.generated";

const facts = ["title", "workPhone", "workMail", "bestReached"] as const;
type Fact = (typeof facts)[number];
type Person = { id: string; version: number } & Record<Fact, string | null>;

const inputs: Record<Fact, { type: string; autoComplete: string }> = {
  title: { type: "text", autoComplete: "organization-title" },
  workPhone: { type: "tel", autoComplete: "work tel" },
  workMail: { type: "email", autoComplete: "work email" },
  bestReached: { type: "text", autoComplete: "off" },
};

/** Contact is how colleagues reach somebody. */
export function Contact({ person }: { person: Person }) {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const wording = useWording();
  const [typed, setTyped] = useState<Partial<Record<Fact, string>>>({});
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [said, say] = useState("");
  const now = (f: Fact) => typed[f] ?? person[f] ?? "";
  const save = async (e: FormEvent) => {
    e.preventDefault();
    if (busy) return;
    say("");
    setBusy(true);
    const changed = facts.filter((f) => now(f).trim() !== (person[f] ?? ""));
    const { data, error } = await client
      .mutation(SaveContactDocument, {
        input: {
          id: person.id,
          version: person.version,
          ...Object.fromEntries(changed.map((f) => [f, now(f).trim() || null])),
        },
        language: langOf(i18n.language),
      })
      .toPromise();
    setBusy(false);
    const found = faultsOf(error);
    setFaults(found);
    if (found.length > 0) return;
    setTyped({});
    const looks = (data?.updatePerson?.warnings ?? []).map((w) => w.text);
    const who = (data?.updatePerson?.seenBy ?? []).map((s) => s.text).join(" · ");
    say([t("contact.saved", { who }), ...looks].join(" "));
  };
  const wrong = (f: Fact) => faults.find((fault) => isOf(fault, f));
  return (
    <Section title={t("contact.heading")} lead={t("contact.lead")} said={said}>
      <form onSubmit={(e) => void save(e)} noValidate>
        {facts.map((f) => {
          const fault = wrong(f);
          return (
            <Field
              key={f}
              quiet
              label={t(`contact.${f}`)}
              hint={f === "bestReached" ? t("contact.bestReachedHint") : undefined}
              error={fault && wording(fault)}
            >
              {(ids) => (
                <input
                  {...ids}
                  {...inputs[f]}
                  className="form-input"
                  value={now(f)}
                  onChange={(e) => setTyped({ ...typed, [f]: e.target.value })}
                />
              )}
            </Field>
          );
        })}
        <Faults faults={faults.filter((fault) => !facts.some((f) => isOf(fault, f)))} />
        <Button type="submit" kind="primary" icon="save" busy={busy}>
          {t("app:save")}
        </Button>
      </form>
    </Section>
  );
}
