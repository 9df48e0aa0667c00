import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/blocks.ts";
import { list, plural } from "./words.ts";

export const blockForm: typeof en.blockForm = {
  title: "No juntarme nunca con",
  submit: "No juntarnos",
  options: {
    who: {
      about: "El miembro con quien no quieres que te junte",
      label: "¿Quién es?",
      hint: "Nadie lo sabe, y puedes deshacerlo",
    },
  },
};

export const blocks: typeof en.blocks = {
  neverPairUs: "No juntarnos nunca",
  add: "No juntarme nunca con…",
  see: "Nunca con",
  undo: "Deshacer",
  undoFor: "Deshacer para…",
  yourself: "Esa persona eres tú. Elige a otra.",
  blocked: ({ name }) =>
    rich`No te juntaré nunca con ${bold(name)}. No se lo digo a nadie: para los demás se ve como si nadie hubiera contestado.`,
  undone: ({ name }) => rich`Deshecho: puedo volver a juntarte con ${bold(name)}.`,
  none: "No hay nadie con quien no te junte. Si eso cambia, nadie más lo sabrá.",
  list: ({ names, total }) =>
    total > names.length
      ? rich`No te junto nunca con ${plural(total, { one: "# miembro", other: "# miembros" })}. Los últimos: ${bold(list(names))}. Solo tú puedes ver esto.`
      : rich`No te junto nunca con ${bold(list(names))}. Solo tú puedes ver esto.`,
};
