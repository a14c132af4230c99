import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { faultsOf } from "@/app/errors";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Door } from "./Door";
import { pictures } from "./Hit";
import { type Item, introducerOf } from "./hits";
import { OpenPerson } from "./OpenPerson";
import { OpenPractice } from "./OpenPractice";
import { OpenTeam } from "./OpenTeam";
import { Reasons } from "./Reasons";
import type { Kind } from "./search";

export type OpenProps = { id: string; item: Item | undefined; asked: string };

type Props = {
  open: { kind: Kind; id: string };
  /** item is the hit it was opened from; none where the answer does not have it. */
  item: Item | undefined;
  asked: string;
  onClose: () => void;
};

/** Panel is what a hit is about, beside the list; on a phone it lies over the list. */
export function Panel({ open, item, asked, onClose }: Props) {
  const { t } = useTranslation("ask");
  const key = useCallback(
    (e: KeyboardEvent) => {
      if (e.key === "Escape") onClose();
    },
    [onClose],
  );
  const Inside = { practice: OpenPractice, person: OpenPerson, team: OpenTeam }[open.kind];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, as the button does
    <div className="panel" onKeyDown={key}>
      <div className="panel-head">
        <p className="hit-kind">
          <Icon name={pictures[open.kind]} /> {t(`kind.${open.kind}`)}
        </p>
        <Button kind="quiet" className="panel-close" icon="close" onClick={onClose}>
          {t("panel.close")}
        </Button>
        <Button kind="quiet" className="panel-back" icon="back" onClick={onClose}>
          {t("panel.back")}
        </Button>
      </div>
      <Inside key={open.id} id={open.id} item={item} asked={asked} />
    </div>
  );
}

/** Opened is the frame of what is open: its heading, which gets the focus, and what there is while it is fetched. */
export function Opened({
  title,
  lang,
  gone,
  fetching,
  error,
  children,
}: {
  title: string;
  /** lang is that of the title, where it is what somebody wrote in one. */
  lang?: string | undefined;
  gone: boolean;
  fetching: boolean;
  error: CombinedError | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation("ask");
  return (
    <>
      <h2 id="ask-open" tabIndex={-1} lang={title ? lang : undefined}>
        {title || t(gone ? "panel.gone" : "panel.opening")}
      </h2>
      <Faults faults={faultsOf(error)} />
      {fetching && !title && <Loading />}
      {children}
    </>
  );
}

/** Ways are the door of a hit, and who can introduce. */
export function Ways({ item, practice }: { item: Item | undefined; practice?: string }) {
  const { t } = useTranslation("ask");
  if (!item) return null;
  const introducer = introducerOf(item.reasons);
  return (
    <div className="panel-ways">
      <Door door={item.door} house={item.house} practice={practice} main />
      {introducer && (
        <p>
          <Icon name="group" /> {t("introduces", { name: introducer.name })}{" "}
          <Link to="/colleague" search={{ to: introducer.id, ...(practice && { practice }) } as never}>
            {t("door.ask", { name: introducer.name })}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Why lists all that a hit rests on. */
export function Why({ item }: { item: Item | undefined }) {
  const { t } = useTranslation("ask");
  if (!item || item.reasons.length === 0) return null;
  return (
    <>
      <h3>{t("why")}</h3>
      <Reasons reasons={item.reasons} />
    </>
  );
}
