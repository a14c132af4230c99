import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { ChooseMineInput } from "@/app/api.generated";
import { type Fault, faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import { langOf } from "@/app/i18n";
import { Choice } from "@/ui/Choice";
import { Faults } from "@/ui/Notice";
import type { MeQuery } from "./me.generated";
import { Section } from "./Section";
import { ChooseMineDocument } from "./writes.generated";

type Choices = NonNullable<NonNullable<MeQuery["viewer"]>["choices"]>;
const switches = ["findable", "introducible", "counted"] as const;
type Switch = (typeof switches)[number];

// How many asks a month one may welcome by a tap; null is what is usual.
const welcome = [null, 0, 1, 2, 8, 20];

/** ChoicesPart is what somebody lets others see, each by itself, saved at once. */
export function ChoicesPart({ choices }: { choices: Choices }) {
  const { t, i18n } = useTranslation("me");
  const { saving, faults, choose, confirmed } = useChoosing();
  const now = { ...choices, ...saving };
  const several = welcome.includes(now.asksWelcome) ? welcome : [...welcome, now.asksWelcome];
  return (
    <Section title={t("choices.title")} lead={t("choices.lead")}>
      <ul className="plain-list switches">
        {switches.map((name) => (
          <li key={name}>
            <OneSwitch name={name} on={now[name]} onChange={(on) => choose({ [name]: on }, name, on)} />
            {confirmed?.about === name && <Confirmed text={confirmed.text} />}
          </li>
        ))}
      </ul>
      <Choice
        chips
        legend={t("choices.asks.title")}
        hint={t("choices.asks.hint")}
        value={String(now.asksWelcome)}
        options={several.map((n) => ({
          value: String(n),
          label:
            n === null
              ? t("choices.asks.usual")
              : n === 0
                ? t("choices.asks.none")
                : t("choices.asks.some", { n }),
        }))}
        onChange={(v) => choose({ asksWelcome: v === "null" ? null : Number(v) }, "asks", v !== "0")}
      />
      {confirmed?.about === "asks" && <Confirmed text={confirmed.text} />}
      <Faults faults={faults} />
      {choices.on && (
        <p className="quiet">
          {t("choices.on", { on: day(choices.on, i18n.language) })}
          {choices.basis && ` ${t("choices.basis", { basis: choices.basis })}`}
        </p>
      )}
    </Section>
  );
}

function Confirmed({ text }: { text: string }) {
  return (
    <p role="status" className="said-now">
      {text}
    </p>
  );
}

type SwitchProps = { name: Switch; on: boolean; onChange: (on: boolean) => void };

function OneSwitch({ name, on, onChange }: SwitchProps) {
  const { t } = useTranslation("me");
  const id = `choice-${name}`;
  return (
    <>
      <label className="tick">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={id}
          checked={on}
          onChange={(e) => onChange(e.target.checked)}
        />
        <span>
          <strong>{t(`choices.${name}.title`)}</strong>
        </span>
      </label>
      <div id={id} className="under-switch">
        <p>{t(`choices.${name}.what`)}</p>
        <p className="quiet">
          <strong>{t("choices.leader")}</strong> {t(`choices.${name}.leader`)}
        </p>
      </div>
    </>
  );
}

type About = Switch | "asks";

/** useChoosing saves one choice after the other, in the order they were made. */
function useChoosing() {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const [saving, setSaving] = useState<Partial<Choices>>({});
  const [faults, setFaults] = useState<Fault[]>([]);
  const [confirmed, setConfirmed] = useState<{ about: About; text: string } | null>(null);
  const save = async (input: ChooseMineInput, about: About, on: boolean) => {
    const { data, error } = await client
      .mutation(ChooseMineDocument, { input, language: langOf(i18n.language) })
      .toPromise();
    const found = faultsOf(error);
    setFaults(found);
    if (found.length > 0) {
      // What was not saved goes back to what stands.
      setSaving((s) => Object.fromEntries(Object.entries(s).filter(([name]) => !(name in input))));
      return;
    }
    const who = (data?.chooseMine?.seenBy ?? []).map((s) => s.text).join(" · ");
    setConfirmed({ about, text: t(`choices.saved.${about}.${on ? "on" : "off"}`, { who }) });
  };
  const choose = (input: ChooseMineInput, about: About, on: boolean) => {
    setSaving((s) => ({ ...s, ...(input as Partial<Choices>) }));
    setConfirmed(null);
    before.current = before.current.then(() => save(input, about, on));
  };
  return { saving, faults, choose, confirmed };
}
