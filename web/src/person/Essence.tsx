import { Link } from "@tanstack/react-router";
import { Mail, Phone } from "@/text/Reach";
import type { PersonEssenceFragment } from "./person.generated";
import "@/text/text.css";

/** PersonEssence is who a colleague is and how to reach them: never what they did. */
export function PersonEssence({ person: p }: { person: PersonEssenceFragment }) {
  return (
    <article className="essence">
      <p>
        <Link to="/person/$id" params={{ id: p.id }}>
          {p.name}
        </Link>
        {p.title && <span className="quiet">, {p.title}</span>}
      </p>
      <p className="row">
        <Phone number={p.workPhone} name={p.name} />
        <Mail address={p.workMail} name={p.name} />
        {p.bestReached && <span className="quiet">{p.bestReached}</span>}
      </p>
    </article>
  );
}
