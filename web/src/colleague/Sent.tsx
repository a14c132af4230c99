import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { faultsOf } from "@/app/errors";
import { day } from "@/app/format";
import type { Viewer } from "@/shell/viewer";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Faults } from "@/ui/Notice";
import { AskCard, phoneOf, Ring } from "./AskCard";
import { type AskShownFragment, HelpedDocument } from "./asks.generated";

type Props = { ask: AskShownFragment; viewer: Viewer };

/** Sent is an ask that one sent: its answer, and the word on whether it helped. A yes is a thanks. */
export function Sent({ ask }: Props) {
  const { t, i18n } = useTranslation("colleague");
  const name = ask.askedOf?.name ?? t("someone");
  return (
    <AskCard ask={ask} title={t("sent.to", { name })}>
      {ask.answer !== null && (
        <>
          <h4>{t("sent.answer", { name })}</h4>
          <p className="said answer-said">{ask.answer}</p>
          <p className="quiet">{day(ask.answeredOn, i18n.language)}</p>
        </>
      )}
      {ask.answer === null && ask.helped === null && (
        <p className="row">
          <span>{t("sent.waiting")}</span>
          <Ring phone={phoneOf(ask.askedOf)} name={name} />
        </p>
      )}
      <Helped ask={ask} name={name} />
    </AskCard>
  );
}

function Helped({ ask, name }: { ask: AskShownFragment; name: string }) {
  const { t } = useTranslation("colleague");
  const [{ error, fetching }, say] = useMutation(HelpedDocument);
  const [said, setSaid] = useState(false);
  const [again, setAgain] = useState(false);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said]);
  const answer = async (helped: boolean) => {
    setSaid(false);
    const { error: wrong } = await say({ input: { ask: ask.id, helped } });
    if (wrong) return;
    setAgain(false);
    setSaid(true);
  };
  const asking = ask.helped === null || again;
  return (
    <>
      {asking && (
        <fieldset className="helped">
          <legend>{t(ask.answer === null ? "sent.helpedAnyway" : "sent.helped")}</legend>
          <div className="row">
            <Button icon="thanks" busy={fetching} onClick={() => void answer(true)}>
              {t("sent.yes")}
            </Button>
            <Button busy={fetching} onClick={() => void answer(false)}>
              {t("sent.no")}
            </Button>
          </div>
          <p className="form-hint">{t("sent.hint", { name })}</p>
        </fieldset>
      )}
      <Faults faults={faultsOf(error)} />
      <div ref={status} tabIndex={-1} role="status" className="done">
        {!asking && ask.helped === true && (
          <p className="thanks">
            <Icon name="thanks" /> {t("sent.thanks", { name })}
          </p>
        )}
        {!asking && ask.helped === false && <p>{t("sent.didnt", { name })}</p>}
      </div>
      {!asking && (
        <Button kind="quiet" onClick={() => setAgain(true)}>
          {t("sent.change")}
        </Button>
      )}
    </>
  );
}
