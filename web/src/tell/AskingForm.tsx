import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { isOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { occasions } from "@/domain/domain";
import type { Viewer } from "@/shell/viewer";
import { Choice } from "@/ui/Choice";
import { Field } from "@/ui/Field";
import { useWording } from "@/ui/Notice";
import { type Asked, type Asking, previewAsking, saveAsking } from "./asking";
import { LookAgain, SameAlready } from "./Before";
import { Looks, Seen } from "./Beside";
import { SaveBar } from "./SaveBar";
import { Tick } from "./Tick";
import { usePreview } from "./usePreview";
import { useSave } from "./useSave";

type Props = {
  me: Viewer;
  id: string;
  asking: Asking;
  set: (change: Partial<Asking>) => void;
  kept: boolean | null;
  onSaved: (asked: Asked) => void;
};

/** AskingForm is one field, one tap for the occasion, and one to save. */
export function AskingForm({ me, id, asking, set, kept, onSaved }: Props) {
  const { t, i18n } = useTranslation("tell");
  const client = useClient();
  const wording = useWording();
  const language = langOf(i18n.language);
  const field = useRef<HTMLTextAreaElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const told = usePreview(asking, previewAsking);
  const { save, faults, changed, busy, asked, unsure } = useSave(
    () => previewAsking(client, asking, language),
    async (now) => {
      const done = await saveAsking(client, asking, id, (now ?? told).looks, language);
      if (done.asked) onSaved(done.asked);
      return done.faults;
    },
    (found) => found.some((f) => isOf(f, "text")) && field.current?.focus(),
  );
  useEffect(() => {
    if (asked) before.current?.focus();
  }, [asked]);
  const change = (to: Partial<Asking>) => {
    changed();
    set(to);
  };
  const fault = [...faults, ...told.refused].find((f) => isOf(f, "text"));
  const missing = [
    ...(asking.text.trim() === "" ? [t("missing.text")] : []),
    ...(asking.occasion === null ? [t("missing.occasion")] : []),
  ];
  return (
    <form className="tell" noValidate onSubmit={(e) => e.preventDefault()}>
      <Field
        label={t("quick.text")}
        error={fault && wording(fault)}
        required
        after={
          <>
            <Looks looks={told.looks.filter((l) => asking.text.includes(l.quote))} />
            <Seen seen={told.seen} text />
          </>
        }
      >
        {(ids) => (
          <textarea
            {...ids}
            ref={field}
            className="form-input"
            rows={3}
            maxLength={2000}
            placeholder={t("quick.example")}
            value={asking.text}
            onChange={(e) => change({ text: e.target.value })}
          />
        )}
      </Field>
      <Choice
        chips
        legend={t("quick.occasion")}
        options={occasions.map((value) => ({ value, label: t(`domain:occasion.${value}`) }))}
        value={asking.occasion}
        onChange={(occasion) => change({ occasion })}
      />
      {!me.team && (
        <Tick
          label={t("quick.anonymous")}
          hint={asking.anonymous ? t("quick.anonymousMeans") : t("quick.signed", { name: me.name })}
          checked={asking.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
      )}
      {asking.anonymous && <p className="field-after">{t("quick.notHere")}</p>}
      <div ref={before} tabIndex={-1} className="before" role="group" aria-labelledby="before-title">
        <h2 id="before-title" className={asked ? undefined : "sr-only"}>
          {t("before")}
        </h2>
        <SameAlready alike={unsure ? [] : told.alike} />
        <p className="sr-only" role="status">
          {told.looks.length > 0 && t("looks.live", { count: told.looks.length })}
        </p>
        <LookAgain
          looks={told.looks}
          looked={asking.looked}
          stays={
            asking.anonymous
              ? t("looks.staysAnonymous")
              : t("looks.stays", { team: me.teams[0]?.name ?? t("looks.unit") })
          }
          onLooked={(looked) => change({ looked })}
        />
      </div>
      <SaveBar
        missing={missing}
        kept={kept}
        faults={faults.filter((f) => !isOf(f, "text"))}
        busy={busy}
        onSave={() => void save()}
      />
    </form>
  );
}
