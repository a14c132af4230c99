import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { day } from "@/app/format";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import type { HelpfulFragment, MeQuery } from "./me.generated";
import { Act, Section } from "./Section";
import { TakeBackMineDocument } from "./writes.generated";

type Confirmed = NonNullable<MeQuery["viewer"]>["confirmed"]["edges"];

/** SaidYes is what somebody said yes to. */
export function SaidYes({ confirmed }: { confirmed: Confirmed }) {
  const { t, i18n } = useTranslation("me");
  return (
    <Section title={t("yes.title")}>
      {confirmed.length === 0 && <p className="quiet">{t("yes.none")}</p>}
      <ul className="plain-list held">
        {confirmed.map((e) => (
          <li key={e.id}>
            <div>
              <strong>
                <Link to="/practice/$id" params={{ id: e.node.id }}>
                  {e.node.title}
                </Link>
              </strong>
              <p className="quiet">{t("yes.on", { on: day(e.on, i18n.language) })}</p>
            </div>
          </li>
        ))}
      </ul>
      {confirmed.length > 0 && <p className="quiet small">{t("yes.how")}</p>}
    </Section>
  );
}

type HelpfulProps = { said: HelpfulFragment["saidHelpful"]["edges"]; team: boolean };

/** SaidHelpful is what somebody said of practices, and what they had typed: theirs alone. */
export function SaidHelpful({ said: edges, team }: HelpfulProps) {
  const { t, i18n } = useTranslation("me");
  const client = useClient();
  const [said, say] = useState("");
  const [all, setAll] = useState(false);
  const context = team ? "team" : undefined;
  const takeBack = (practice: string | null) =>
    client.mutation(TakeBackMineDocument, { practice }).toPromise();
  return (
    <Section title={t("helpful.title", { context })} lead={t("helpful.lead", { context })} said={said}>
      {edges.length === 0 && <p className="quiet">{t("helpful.none")}</p>}
      <ul className="plain-list held">
        {edges.map((e) => (
          <li key={e.id}>
            <div>
              <strong>
                <Link to="/practice/$id" params={{ id: e.node.id }}>
                  {e.node.title}
                </Link>
              </strong>
              <p className="quiet">
                {t(e.helpful ? "helpful.yes" : "helpful.no", { on: day(e.on, i18n.language) })}
                {e.typed && ` ${t("helpful.typed", { typed: e.typed, context })}`}
              </p>
            </div>
            <Act
              kind="quiet"
              icon="delete"
              about={e.node.title ?? ""}
              run={() => takeBack(e.node.id)}
              onDone={() => say(t("helpful.away", { name: e.node.title ?? "", context }))}
            >
              {t("helpful.takeBack")}
            </Act>
          </li>
        ))}
      </ul>
      {edges.length > 0 && (
        <Button kind="quiet" icon="delete" onClick={() => setAll(true)}>
          {t("helpful.all")}
        </Button>
      )}
      <Dialog
        title={t("helpful.all")}
        open={all}
        onClose={() => setAll(false)}
        actions={
          <>
            <Act
              kind="primary"
              run={() => takeBack(null)}
              onDone={() => {
                setAll(false);
                say(t("helpful.allAway"));
              }}
            >
              {t("helpful.allYes")}
            </Act>
            <Button onClick={() => setAll(false)}>{t("app:cancel")}</Button>
          </>
        }
      >
        <p>{t("helpful.allWhat", { context })}</p>
      </Dialog>
    </Section>
  );
}
