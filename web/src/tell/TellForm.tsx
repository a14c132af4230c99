import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { Fault } from "@/app/errors";
import { langOf } from "@/app/i18n";
import type { Viewer } from "@/shell/viewer";
import { LookAgain, SameAlready } from "./Before";
import { ForWhom } from "./ForWhom";
import { TellContext } from "./form";
import { HowItWent } from "./HowItWent";
import { Hurts } from "./Hurts";
import { fieldOf } from "./look";
import { SaveBar } from "./SaveBar";
import { Step } from "./Step";
import { type Saved, saveTelling } from "./save";
import { TeamField } from "./TeamField";
import { TextField } from "./TextField";
import { missingOf, type Telling } from "./telling";
import { previewTelling, usePreview } from "./usePreview";
import { useSave } from "./useSave";
import { WhoToAsk } from "./WhoToAsk";

type Props = {
  me: Viewer;
  id: string;
  telling: Telling;
  set: (change: Partial<Telling>) => void;
  kept: boolean | null;
  onSaved: (saved: Saved) => void;
};

/** fields of the form that show their own faults; the rest are told at the end. */
const ownFields = [
  "hurts",
  "title",
  "whatWeDo",
  "team",
  "toldBy",
  "whatWeSaw",
  "conditions",
  "notWhen",
  "askedAs",
];

/** TellForm is the whole form: one page to scroll, and a way to be done from anywhere on it. */
export function TellForm({ me, id, telling, set, kept, onSaved }: Props) {
  const { t, i18n } = useTranslation("tell");
  const client = useClient();
  const language = langOf(i18n.language);
  const form = useRef<HTMLFormElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const told = usePreview(telling, (c, now, l) => previewTelling(c, now, me, l));
  const { save, faults, changed, busy, asked, unsure } = useSave(
    () => previewTelling(client, telling, me, language),
    async (now) => {
      const done = await saveTelling(client, telling, id, me, (now ?? told).looks, language);
      if (done.problem) set({ problem: done.problem });
      if (done.saved) onSaved(done.saved);
      return done.faults;
    },
    (found) => toField(form.current, found),
  );
  useEffect(() => {
    if (asked) before.current?.focus();
  }, [asked]);
  const missing = missingOf(telling);
  const all: Fault[] = [...faults, ...told.refused.filter((r) => !faults.some((f) => f.field === r.field))];
  const beside = (f: Fault) => ownFields.includes(fieldOf(f.field));
  return (
    <TellContext
      value={{
        telling,
        told,
        faults: all,
        me,
        set: (change) => {
          changed();
          set(change);
        },
      }}
    >
      <form ref={form} className="tell" noValidate onSubmit={(e) => e.preventDefault()}>
        {!me.team && <ForWhom />}
        <Hurts n={1} />
        <Step n={2} name="do">
          <TextField name="title" most={200} required />
          <SameAlready alike={unsure ? [] : told.alike} />
          <TextField name="whatWeDo" rows={4} most={5000} required same />
          <TeamField />
        </Step>
        <HowItWent n={3} />
        <Step n={4} name="took">
          <TextField name="conditions" most={500} same />
          <TextField name="notWhen" rows={2} most={1000} same />
        </Step>
        <Step n={5} name="asked">
          <TextField name="askedAs" rows={4} same />
        </Step>
        <WhoToAsk n={6} />
        <div ref={before} tabIndex={-1} className="before" role="group" aria-labelledby="before-title">
          <h2 id="before-title" className={asked ? undefined : "sr-only"}>
            {t("before")}
          </h2>
          {asked && !unsure && <SameAlready alike={asked.alike} />}
          <p className="sr-only" role="status">
            {told.looks.length > 0 && t("looks.live", { count: told.looks.length })}
          </p>
          <LookAgain
            looks={told.looks}
            looked={telling.looked}
            stays={t("looks.stays", { team: telling.team?.name ?? t("looks.unit") })}
            onLooked={(looked) => set({ looked })}
          />
        </div>
        <SaveBar
          missing={missing.map((m) => t(`missing.${m}`))}
          kept={kept}
          faults={faults.filter((f) => !beside(f))}
          busy={busy}
          onSave={() => void save()}
        />
      </form>
    </TellContext>
  );
}

/** toField leads to the first field that something is wrong with. */
function toField(form: HTMLFormElement | null, faults: Fault[]) {
  const names = faults.map((f) => fieldOf(f.field));
  const field = [...(form?.elements ?? [])].find((e) => names.includes(e.getAttribute("name") ?? ""));
  (field as HTMLElement | undefined)?.focus();
}
