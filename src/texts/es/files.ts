import type * as en from "../en/files.ts";

export const files: typeof en.files = {
  sentDirectly: "Te lo he enviado por mensaje directo.",
  notSent: "Ahora no he podido enviártelo. Prueba otra vez en unos minutos, por favor.",
  notKept: "No guardo archivos, así que elige otra vez el tuyo en el formulario, por favor.",
  giveAgain: "Elige tu archivo otra vez, por favor: no guardo archivos.",
  paste:
    "Copia el texto de tu archivo en este campo. Caben {limit} caracteres como máximo; un archivo más largo puede ir por partes.",
};
