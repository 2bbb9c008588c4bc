// Search and the menu: on every page.
(function () {
  "use strict";
  const MAX_RESULTS = 12;
  const root = document.body.dataset.root;
  const input = document.getElementById("search");
  const list = document.getElementById("results");
  let chosen = -1;

  // A name is found whole and by its parts: attendance_ratio by "ratio".
  function words(text) {
    const whole = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) || [];
    return [...new Set(whole.flatMap((word) => [word, ...word.split("_")]).filter(Boolean))];
  }

  const index = new MiniSearch({
    fields: ["name", "of", "about"],
    storeFields: ["name", "of", "about", "url"],
    tokenize: words,
    searchOptions: {
      boost: { name: 4, of: 1.5 },
      combineWith: "AND",
      prefix: true,
      weights: { prefix: 0.8, fuzzy: 0.1 },
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      tokenize: (text) => text.toLowerCase().split(/[\s.]+/).filter(Boolean),
    },
  });
  index.addAll(window.zoomgoldSearch);

  function show(found, asked) {
    list.replaceChildren();
    found.forEach((entry, position) => {
      const link = document.createElement("a");
      link.href = root + entry.url;
      link.id = "result-" + position;
      link.tabIndex = -1;
      link.setAttribute("role", "option");
      const name = document.createElement("b");
      name.textContent = entry.name;
      const of = document.createElement("i");
      of.textContent = " " + entry.of;
      const about = document.createElement("span");
      about.textContent = entry.about;
      link.append(name, of, about);
      list.append(link);
    });
    if (!found.length) {
      const none = document.createElement("p");
      none.textContent = "Nothing matches " + asked + ".";
      list.append(none);
    }
    open(true);
    choose(found.length ? 0 : -1);
  }

  function open(isOpen) {
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) input.removeAttribute("aria-activedescendant");
  }

  function choose(position) {
    const links = list.querySelectorAll("a");
    chosen = links.length ? (position + links.length) % links.length : -1;
    links.forEach((link, i) => link.setAttribute("aria-selected", String(i === chosen)));
    if (chosen >= 0) {
      input.setAttribute("aria-activedescendant", links[chosen].id);
      links[chosen].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function search() {
    const asked = input.value.trim();
    if (asked) show(index.search(asked).slice(0, MAX_RESULTS), asked);
    else open(false);
  }

  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) search();
      else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      list.querySelectorAll("a")[chosen].click();
    } else if (event.key === "Escape") {
      open(false);
    } else if (event.key === "Tab") {
      open(false);
    }
  });
  list.addEventListener("click", () => open(false));
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) open(false);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      input.focus();
    }
  });

  const menu = document.querySelector(".menu");
  const side = document.getElementById("side");
  function toggle(isOpen) {
    side.classList.toggle("open", isOpen);
    menu.setAttribute("aria-expanded", String(isOpen));
  }
  menu.addEventListener("click", () => toggle(!side.classList.contains("open")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && side.classList.contains("open")) {
      toggle(false);
      menu.focus();
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".side, .menu")) toggle(false);
  });
  const current = side.querySelector("[aria-current]");
  if (current) side.scrollTop = current.offsetTop - side.clientHeight / 2;
})();
