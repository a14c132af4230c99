import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { langOf } from "@/app/i18n";
import { useViewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Faults } from "@/ui/Notice";
import { SayHelpfulDocument, TakeBackHelpfulDocument } from "./panel.generated";

/** Helpful asks whether a practice was of help to what was typed. The answer is seen by who gives it alone. */
export function Helpful({ practice, typed }: { practice: string; typed: string }) {
  const { t, i18n } = useTranslation("ask");
  const { viewer } = useViewer();
  const [saying, say] = useMutation(SayHelpfulDocument);
  const [taking, takeBack] = useMutation(TakeBackHelpfulDocument);
  const [said, setSaid] = useState<{ helpful: boolean; seenBy: string } | null>(null);
  if (!viewer || viewer.readOnly) return null;
  const tell = async (helpful: boolean) => {
    const { data } = await say({ input: { practice, helpful, typed }, language: langOf(i18n.language) });
    const seenBy = data?.sayHelpful?.seenBy.map((s) => s.text).join(" ");
    if (seenBy !== undefined) setSaid({ helpful, seenBy });
  };
  const undo = async () => {
    const { error } = await takeBack({ input: { practice } });
    if (!error) setSaid(null);
  };
  return (
    <fieldset className="helpful">
      <legend className="form-label">{t("helpful.title")}</legend>
      <div className="row">
        {[true, false].map((yes) => (
          <Button
            key={String(yes)}
            aria-pressed={said?.helpful === yes}
            busy={saying.fetching}
            onClick={() => void tell(yes)}
          >
            {t(yes ? "helpful.yes" : "helpful.no")}
          </Button>
        ))}
        {said && (
          <Button kind="quiet" busy={taking.fetching} onClick={() => void undo()}>
            {t("helpful.undo")}
          </Button>
        )}
      </div>
      <p className="quiet" role="status">
        {said ? `${t("helpful.thanks")} ${said.seenBy}` : ""}
      </p>
      <Faults faults={faultsOf(saying.error ?? taking.error)} />
    </fieldset>
  );
}
