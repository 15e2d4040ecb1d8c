/**
 * Ways to agree, to laugh along, to concede, and to disagree.
 * Source: compiled for this project from general knowledge of British, American, Indian and net English, 2026.
 */
export const AGREEMENT: Record<string, string> = {
  yes: `yes yep yeah yup yea yeh yas yass yess yis aye ya yah ja si da haan hanji oui mhm mmhm uhuh indeed true truth correct right exactly precisely absolutely totally definitely certainly quite accurate agreed agree facts fact fax word preach amen hallelujah bingo bang this same ditto seconded thirded legit valid real
    ikr +1 100 100% 💯 1000% 110% 200% noted deffo defo innit bilkul sahi ekdum sachi sach verdad exacto genau eish (hear hear) ye yaas yassss truuu tru trueee`,
  agreeEmoji: `💯 🙌 👏 👍 🎯 ☝ 👆 🔥 ✅ ✔ 🫡 🤝 ❤ ♥ 🙏 😂 🤣 😹 💀 😭 😬 😩 🫠 😔 😞 😢 😅 😆 🍿 🥲 🤭 🙈 😤 🗣 📢 🤌 🫶 🥇 🏆 ⬆`,
};
