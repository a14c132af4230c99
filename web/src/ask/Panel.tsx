import { type KeyboardEvent, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { pictures } from "./Hit";
import type { Item } from "./hits";
import { OpenPerson } from "./OpenPerson";
import { OpenPractice } from "./OpenPractice";
import { OpenTeam } from "./OpenTeam";
import type { Kind } from "./search";

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
