import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CombinedError } from "urql";
import { faultsOf } from "@/app/errors";
import { Icon } from "@/ui/Icon";
import { Loading } from "@/ui/Loading";
import { Faults } from "@/ui/Notice";
import { Door } from "./Door";
import { type Item, introducerOf } from "./hits";
import { Reasons } from "./Reasons";

/** OpenProps is what every kind of thing that opens is given: `item` is the hit it was opened from, where there is one. */
export type OpenProps = { id: string; item: Item | undefined; asked: string };

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
          <Link to="/colleague" search={{ to: introducer.id, practice }}>
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
