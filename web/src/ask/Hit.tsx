import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "@/ui/Icon";
import { Door } from "./Door";
import { type Item, introducerOf, reasonsOf } from "./hits";
import { Reason, Reasons } from "./Reasons";
import type { AskSearch, Kind } from "./search";
import { linkId } from "./useOpen";

export const pictures: Record<Kind, IconName> = { practice: "tell", person: "person", team: "group" };

/** Hit is one of an answer: what it is, why it is here, how near, and whom to ask. */
export function Hit({ item, openNow }: { item: Item; openNow: string | undefined }) {
  const { t } = useTranslation("ask");
  const { main, near, tie, words, rest } = reasonsOf(item);
  const introducer = introducerOf(item.reasons);
  const open = `${item.kind}:${item.id}`;
  return (
    <li className={open === openNow ? "hit hit-open" : "hit"}>
      <p className="hit-kind">
        <Icon name={pictures[item.kind]} /> {t(`kind.${item.kind}`)}
      </p>
      <h3 lang={item.lang}>
        <Link
          id={linkId(open)}
          from="/"
          to="/"
          search={(s: AskSearch) => ({ ...s, open })}
          state={(s) => ({ beside: openNow === undefined || s.beside === true })}
          replace={openNow !== undefined}
          resetScroll={false}
          preload={false}
          activeProps={{}}
          aria-current={open === openNow ? "true" : undefined}
        >
          {item.title}
        </Link>
      </h3>
      {item.by && <p className="hit-by">{item.by}</p>}
      {item.text && (
        <p className="hit-text" lang={item.lang}>
          {item.text}
        </p>
      )}
      <ul className="hit-why">
        {main && (
          <li>
            <Icon name={item.kind === "practice" ? "group" : "tell"} />
            <span>
              <Reason reason={main} />
            </span>
          </li>
        )}
        {(near || tie) && (
          <li>
            <Icon name="place" />
            <span>
              {near?.text}
              {near && tie && " · "}
              {tie && (introducer ? t("introduces", { name: introducer.name }) : tie.text)}
            </span>
          </li>
        )}
        {words && (
          <li>
            <Icon name="ask" />
            <span>
              <Reason reason={words} />
            </span>
          </li>
        )}
      </ul>
      <Door door={item.door} house={item.house} practice={item.kind === "practice" ? item.id : undefined} />
      {rest.length > 0 && (
        <details className="hit-more">
          <summary>{t("why")}</summary>
          <Reasons reasons={rest} />
        </details>
      )}
    </li>
  );
}
