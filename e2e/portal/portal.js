// Puts the element where the address asks for it, and notes its events, as a portal might.
const place = document.getElementById("place");
const asked = new URLSearchParams(location.search);
const element = () => {
  const help = document.createElement("bescheid-hilfe");
  for (const name of ["mode", "lang", "theme"]) {
    if (asked.has(name)) help.setAttribute(name, asked.get(name));
  }
  return help;
};
if (asked.has("shadow")) {
  const box = document.createElement("div");
  box.attachShadow({ mode: "open" }).append(element());
  place.append(box);
} else {
  place.append(element());
  if (asked.has("two")) place.append(element());
}
for (const name of ["ready", "closed"]) {
  document.addEventListener(name, (event) => {
    document.getElementById("events").append(`${name} ${JSON.stringify(event.detail)} `);
  });
}
