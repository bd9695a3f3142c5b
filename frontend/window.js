/* Suggestions in the search box, by the pattern of an editable combobox. Without this script the box is a plain form. */
(() => {
  "use strict";

  const PAUSE = 120;
  const LEAST = 2;
  let boxes = 0;

  for (const form of document.querySelectorAll("form.searchbox[data-suggest]")) {
    const input = form.querySelector("input[name=q]");
    const list = document.createElement("ul");
    const status = document.createElement("p");
    let items = [];
    let active = -1;
    let timer;
    let asking;
    let dismissed = "";

    list.id = `suggestions-${++boxes}`;
    list.className = "suggestions";
    list.role = "listbox";
    list.hidden = true;
    list.setAttribute("aria-label", input.labels[0]?.textContent ?? "");
    status.className = "unseen";
    status.role = "status";
    form.append(list, status);
    input.role = "combobox";
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const select = (next) => {
      active = (next + items.length + 1) % (items.length + 1);
      if (active === items.length) {
        active = -1;
      }
      [...list.children].forEach((row, n) => {
        row.setAttribute("aria-selected", String(n === active));
        if (n === active) {
          row.scrollIntoView({ block: "nearest" });
        }
      });
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", list.children[active].id);
      }
    };

    const open = (found) => {
      items = found;
      active = -1;
      list.replaceChildren(
        ...found.map((item, n) => {
          const row = document.createElement("li");
          const emblem = document.createElement("span");
          const label = document.createElement("bdi");
          const kind = document.createElement("small");
          row.id = `${list.id}-${n}`;
          row.role = "option";
          row.setAttribute("aria-selected", "false");
          label.textContent = item.label;
          kind.textContent = item.kind;
          if (item.emblem) {
            emblem.className = "emblem";
            emblem.style.maskImage = `url("${item.emblem}")`;
            row.append(emblem);
          }
          row.append(label, kind);
          // Before the box loses its focus.
          row.addEventListener("mousedown", (event) => {
            event.preventDefault();
            location.assign(item.address);
          });
          return row;
        }),
      );
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      input.removeAttribute("aria-activedescendant");
      status.textContent = found.length > 0 ? `${found.length} ${form.dataset.status}` : "";
    };

    const ask = async () => {
      const words = input.value.trim();
      asking?.abort();
      if (words.length < LEAST || words === dismissed) {
        close();
        return;
      }
      asking = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggest}&q=${encodeURIComponent(words)}`, {
          signal: asking.signal,
          headers: { Accept: "application/json" },
        });
        if (answer.ok && input.value.trim() === words && document.activeElement === input) {
          open(read(await answer.json()));
        } else if (!answer.ok) {
          close();
        }
      } catch (failure) {
        // Superseded by the next letter, or no network: the form still works by itself.
        if (failure.name !== "AbortError") {
          close();
        }
      }
    };

    const read = (answer) => {
      const base = new URL(form.action).pathname.replace(/search$/, "");
      const lang = document.documentElement.lang;
      const words = (item) => item.label ?? item.names?.[lang] ?? Object.values(item.names ?? {})[0] ?? "";
      const kind = (name) => form.dataset[name] ?? "";
      const known = new Set();
      // A mark is often a query by the same words, too.
      const first = (item) => !known.has(item.label) && known.add(item.label);
      return [
        ...(answer.marks ?? []).map((mark) => ({ label: words(mark), kind: kind("mark"), address: `${base}marks/${mark.slug}`, emblem: `/emblems/${mark.slug}.svg` })),
        ...(answer.families ?? []).map((family) => ({
          label: words(family),
          kind: kind("family"),
          address: `${base}search?family=${encodeURIComponent(family.value)}`,
        })),
        ...(answer.queries ?? []).map((query) => ({ label: query, kind: "", address: `${base}search?q=${encodeURIComponent(query)}` })),
        ...(answer.products ?? []).map((product) => ({ label: words(product), kind: "", address: `${base}products/${product.slug}` })),
      ]
        .filter(first)
        .slice(0, 10);
    };

    input.addEventListener("input", () => {
      dismissed = "";
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });

    input.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) {
          dismissed = "";
          ask();
        } else {
          select(event.key === "ArrowDown" ? active + 1 : active < 0 ? items.length - 1 : active - 1);
        }
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        location.assign(items[active].address);
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        dismissed = input.value.trim();
        close();
      }
    });

    input.addEventListener("blur", close);
  }

  // An open menu of languages closes as menus do: by Escape, and by a press beside it.
  for (const menu of document.querySelectorAll(".tongue-menu details")) {
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) {
        menu.open = false;
      }
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  }

  // The slash leads to the search box, as in many catalogues; never while somebody is writing.
  document.addEventListener("keydown", (event) => {
    const writing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = [...document.querySelectorAll("form.searchbox input[name=q]")].find((input) => input.checkVisibility({ visibilityProperty: true }));
      if (box) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    }
  });
})();
