import subsetFont from "subset-font";
import { describe, expect, it } from "vitest";
import { emojiImages } from "#pictures/emoji.ts";
import { spell, typeset } from "#pictures/fonts.ts";
import { readLetters } from "#pictures/read-letters.ts";

const NAMES = [
  ["Latin with accents", "Zoë Łukasiewicz-Þórsdóttir"],
  ["Vietnamese", "Nguyễn Thị Hồng"],
  ["Greek", "Γιώργος Παπαδόπουλος"],
  ["Cyrillic", "Дмитрий Щербаков Ґалаґан"],
  ["Arabic", "محمد الفارسي"],
  ["Persian", "پرویز ژاله گل‌محمدی"],
  ["Hebrew", "דוד בן־גוריון"],
  ["Devanagari", "प्रिया शर्मा क्षत्रिय"],
  ["Bengali", "রবীন্দ্রনাথ ঠাকুর"],
  ["Gurmukhi", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"],
  ["Gujarati", "નરેન્દ્ર પટેલ"],
  ["Tamil", "சுப்பிரமணியன்"],
  ["Telugu", "వెంకటేశ్వర రావు"],
  ["Kannada", "ಕೃಷ್ಣಮೂರ್ತಿ"],
  ["Malayalam", "കൃഷ്ണൻ നായർ"],
  ["Sinhala", "ශ්‍රීමත් ජයසූරිය"],
  ["Thai", "สมชาย ใจดี"],
  ["Lao", "ສົມພອນ"],
  ["Khmer", "សុខា ចាន់"],
  ["Burmese", "အောင်ဆန်း"],
  ["Ethiopic", "አበበ ቢቂላ"],
  ["Georgian", "შოთა რუსთაველი"],
  ["Armenian", "Արամ Խաչատրյան"],
  ["Simplified Chinese", "王小明 欧阳娜娜 张伟"],
  ["Traditional Chinese", "陳志豪 鄧麗君 蔡英龍"],
  ["Japanese", "田中さくら ヴィクトル 髙橋 渡邊"],
  ["Korean", "김민준 뷁 최윤희"],
  ["all in one", "Ana علی 王 さくら 김 Дима"],
] as const;

describe("names in a picture", () => {
  it.each(NAMES)("are drawn with the letters of the script: %s", async (_script, name) => {
    for (const weight of [400, 600] as const) {
      const { texts, fonts } = await typeset([await spell(name, weight, () => false)]);
      expect(texts).toEqual([name]);
      const drawable = new Set<number>();
      for (const font of fonts) {
        for (const code of readLetters(await asTrueType(font.data, name))) drawable.add(code);
      }
      const boxes = Array.from(name.replace(/[\u200b-\u200f]/g, "")).filter(
        (letter) => !drawable.has(letter.codePointAt(0) ?? 0),
      );
      expect(boxes).toEqual([]);
    }
  });

  it("have a dot, and no empty box, in place of a letter that no font has", async () => {
    const { texts } = await typeset([await spell("Sequoyah ᏍᏏᏉᏯ", 400, () => false)]);
    expect(texts).toEqual(["Sequoyah ····"]);
  });

  it("keep their emoji, in colour", async () => {
    const name = "Γιώργος 🎉 👩‍💻 ❤️ 🇩🇪 👍🏽 1️⃣ ©";
    const images = await emojiImages(name);
    expect(Object.keys(images)).toEqual(["🎉", "👩‍💻", "❤️", "🇩🇪", "👍🏽", "1️⃣"]);
    for (const image of Object.values(images)) {
      expect(Buffer.from(image.split(",")[1] ?? "", "base64").toString()).toMatch(/^<svg/);
    }
    const { texts } = await typeset([await spell(name, 400, (letter) => letter in images)]);
    expect(texts).toEqual([name]);
  });
});

/** A font as its package has it is packed; what was cut to size is not. */
const asTrueType = async (font: Buffer, text: string): Promise<Buffer> =>
  font.toString("latin1", 0, 4) === "wOFF"
    ? subsetFont(font, text, { targetFormat: "sfnt", variationAxes: {} })
    : font;
