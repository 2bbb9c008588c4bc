// The report pages: which period is shown, and the charts and numbers of its values. All values
// come evaluated, for each grain and each period; nothing is added up or divided here.
(function () {
  "use strict";
  const report = JSON.parse(document.getElementById("report-data").textContent);
  const root = document.getElementById("report");
  const radios = [...root.querySelectorAll('input[name="window"]')];
  const KEPT = "zoomgold-report-window";
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const PERIOD = { day: "by day", week: "by week", month: "by month" };
  // A value so many times the next one would leave nothing to see of the others.
  const FAR_BEYOND = 8;
  const LABEL = 11;
  const GAP = 6;

  // Numbers and dates in words

  function number(value, style) {
    if (value === null) return "none";
    const text = {
      whole: () => value.toLocaleString("en"),
      decimal: () => fixed(value, 1),
      amount: () => fixed(value, 2),
      share: () => fixed(value * 100, 1) + "%",
    }[style]();
    return text.replace("-", "−");
  }

  function fixed(value, digits) {
    return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  // For an axis or a mark, where there is little room.
  function short(value, style) {
    if (style === "share") return Math.round(value * 1000) / 10 + "%";
    const size = Math.abs(value);
    const [by, unit] = size >= 1e9 ? [1e9, "bn"] : size >= 1e6 ? [1e6, "m"] : size >= 1e4 ? [1e3, "k"] : [1, ""];
    const digits = unit ? (size / by >= 100 ? 0 : 1) : style === "decimal" && size < 10 ? 1 : 0;
    const text = (value / by).toLocaleString("en", { maximumFractionDigits: digits });
    return text.replace("-", "−") + unit;
  }

  function day(iso) {
    const [year, month, date] = iso.split("-").map(Number);
    return { year, month, date };
  }

  function periodName(iso, grain) {
    const { year, month, date } = day(iso);
    return grain === "month" ? `${MONTHS[month - 1]} ${year}` : `${date} ${MONTHS[month - 1]} ${year}`;
  }

  // On a mark.
  function label(value, style) {
    return style === "decimal" && Math.abs(value) < 1000 ? number(value, style) : short(value, style);
  }

  // What is shown

  function chosen() {
    return report.windows.find((one) => one.key === root.dataset.window);
  }

  // The periods of a chart that reach into the window, as a slice of its points.
  function slice(chart) {
    const window = chosen();
    const grain = chart.ahead ? "month" : chart.grain || window.grain;
    const { starts, values, soFar } = chart.points[grain];
    let from = 0;
    while (!chart.ahead && from < starts.length - 1 && starts[from + 1] <= window.first) from += 1;
    return {
      grain,
      starts: starts.slice(from),
      values: values.map((one) => one.slice(from)),
      soFar,
      said: chart.ahead || window.said,
    };
  }

  // Small parts of a drawing

  function element(name, attributes, ...inside) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...inside);
    return made;
  }

  function html(name, attributes, ...inside) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...inside);
    return made;
  }

  function textWidth(text) {
    return text.length * LABEL * 0.58;
  }

  // From 0 to the greatest value, in round steps; values far beyond the others are cut off.
  function scaleOf(series, style, height, top) {
    const high = Math.max(...series.map((values) => reach(values.filter((value) => value > 0))));
    const low = -Math.max(...series.map((values) => reach(values.filter((value) => value < 0).map((value) => -value))));
    const step = roundStep((high - low || 1) / Math.max(2, Math.floor(height / 48)), style);
    const max = high > 0 || low === 0 ? Math.ceil((high || step) / step - 1e-9) * step : 0;
    const min = Math.floor(low / step + 1e-9) * step;
    const ticks = [];
    for (let i = Math.round(min / step); i <= Math.round(max / step); i += 1) ticks.push(i * step);
    const at = (value) => top + height * (1 - (Math.min(Math.max(value, min), max) - min) / (max - min));
    return { at, ticks, isCut: (value) => value > max || value < min };
  }

  function reach(sizes) {
    const ordered = [...sizes].sort((a, b) => b - a);
    const place = ordered.findIndex((size, i) => i === ordered.length - 1 || size <= FAR_BEYOND * ordered[i + 1]);
    return place < 0 ? 0 : ordered[place];
  }

  function roundStep(size, style) {
    const power = 10 ** Math.floor(Math.log10(size));
    const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= size - 1e-12) * power;
    return style === "whole" ? Math.max(1, Math.ceil(step)) : step;
  }

  // Drawings

  function frame(box, scale, chart, shown) {
    const { left, right, top, bottom, width, height } = box;
    const svg = element("svg", {
      viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": spoken(chart, shown, box.series),
    });
    scale.ticks.forEach((tick) => {
      const y = scale.at(tick);
      svg.append(
        element("path", { class: tick === 0 ? "ground" : "grid", d: `M${left} ${y}H${width - right}` }),
        element("text", { class: "tick", x: left - GAP, y: y + 4, "text-anchor": "end" }, short(tick, chart.style)),
      );
    });
    dates(box, shown).forEach(({ x, anchor, lines }) => {
      lines.forEach((line, i) => {
        svg.append(element("text", { class: "tick", x, y: height - bottom + 15 + i * 13, "text-anchor": anchor }, line));
      });
    });
    return svg;
  }

  // As many dates as fit below the axis, each under its period; years where they begin.
  function dates(box, shown) {
    const count = shown.starts.length;
    const band = (box.width - box.left - box.right) / count;
    const room = shown.grain === "month" ? 36 : 54;
    const every = Math.max(1, Math.ceil(room / band));
    const found = [];
    let year = null;
    // Counted from the last period, for that one is always named.
    for (let i = (count - 1) % every; i < count; i += every) {
      const start = day(shown.starts[i]);
      const name = shown.grain === "month" ? MONTHS[start.month - 1] : `${start.date} ${MONTHS[start.month - 1]}`;
      const x = box.left + band * (i + 0.5);
      const over = textWidth(name) / 2 - (box.width - x);
      found.push({
        x: over > 0 ? box.width : x,
        anchor: over > 0 ? "end" : "middle",
        lines: start.year === year ? [name] : [name, String(start.year)],
      });
      year = start.year;
    }
    return found;
  }

  function spoken(chart, shown, series) {
    const told = series.map((i) => {
      const values = shown.values[i];
      const known = values.filter((value) => value !== null);
      if (!known.length) return `${chart.series[i]}: nothing`;
      const [least, most] = [Math.min(...known), Math.max(...known)].map((value) => number(value, chart.style));
      return `${chart.series[i]}: from ${least} to ${most}, at the end ${number(values[values.length - 1], chart.style)}`;
    });
    return `${chart.title}, ${PERIOD[shown.grain]}, ${shown.said}. ${told.join(". ")}.`;
  }

  function margins(chart, scale, width, height) {
    const left = Math.max(...scale.ticks.map((tick) => textWidth(short(tick, chart.style)))) + GAP + 2;
    return { left: Math.ceil(left), right: 4, top: 18, bottom: 32, width, height };
  }

  function bars(svg, box, scale, chart, shown) {
    const count = shown.starts.length;
    const band = (box.width - box.left - box.right) / count;
    const each = Math.min(40, (band * (band > 8 ? 0.74 : 0.9)) / box.series.length);
    const labels = [];
    box.series.forEach((row, place) => {
      const style = box.series.length > 1 && place > 0 ? "second" : "first";
      shown.values[row].forEach((value, i) => {
        if (value === null) return;
        const x = box.left + band * (i + 0.5) + each * (place - box.series.length / 2);
        const [ground, end] = [scale.at(0), scale.at(value)];
        const size = value === 0 ? 0 : Math.max(Math.abs(end - ground), 1);
        const isPart = shown.soFar && i === count - 1;
        svg.append(element("rect", {
          class: `datum ${style}${isPart ? " so-far" : ""}`, x: x.toFixed(2), width: Math.max(each - (each > 3 ? 1 : 0.25), 0.5).toFixed(2),
          y: (value > 0 ? ground - size : ground).toFixed(2), height: size.toFixed(2), rx: each > 8 ? 2 : 0,
        }));
        if (scale.isCut(value)) {
          svg.append(element("path", { class: "torn", d: `M${x - 2} ${end + 8}l${each / 2 + 2} -4l${each / 2 + 2} 4` }));
        }
        labels.push({ x: x + each / 2, y: value < 0 ? end + 13 : end - 5, value, cut: scale.isCut(value), last: i === count - 1, first: place === 0 });
      });
    });
    written(svg, box, chart, labels, band / box.series.length);
  }

  // Values on the marks: on all where they fit, else on those that are cut off, greatest or last.
  function written(svg, box, chart, labels, room) {
    const width = (one) => textWidth(label(one.value, chart.style)) + 4;
    const said = labels.filter((one) => one.value !== 0);
    const most = Math.max(...said.map((one) => (one.cut ? -Infinity : one.value)));
    const all = said.every((one) => width(one) <= room);
    const ordered = [
      ...said.filter((one) => one.cut),
      ...said.filter((one) => one.last && one.first),
      ...said.filter((one) => one.value === most).slice(0, 1),
      ...(all ? said : []),
    ];
    const placed = [];
    ordered.forEach((one) => {
      const half = width(one) / 2;
      const x = Math.min(Math.max(one.x, box.left + half), box.width - half);
      if (placed.some((other) => Math.abs(other.x - x) < half + other.half + 2 && Math.abs(other.y - one.y) < 13)) return;
      placed.push({ x, y: one.y, half });
      svg.append(element("text", { class: "value", x, y: Math.max(one.y, 11), "text-anchor": "middle" }, label(one.value, chart.style)));
    });
  }

  function lines(svg, box, scale, chart, shown) {
    const count = shown.starts.length;
    const band = (box.width - box.left - box.right) / count;
    const at = (i) => box.left + band * (i + 0.5);
    const ends = [];
    box.series.forEach((row, place) => {
      const style = place > 0 ? "second" : "first";
      let path = "";
      let isDown = false;
      shown.values[row].forEach((value, i) => {
        if (value !== null) path += `${isDown ? "L" : "M"}${at(i).toFixed(1)} ${scale.at(value).toFixed(1)}`;
        isDown = value !== null;
      });
      svg.append(element("path", { class: `line ${style}`, d: path || "M0 0" }));
      shown.values[row].forEach((value, i) => {
        if (value === null || (count > 40 && i < count - 1)) return;
        const isPart = shown.soFar && i === count - 1;
        svg.append(element("circle", { class: `datum ${style}${isPart ? " so-far" : ""}`, cx: at(i).toFixed(1), cy: scale.at(value).toFixed(1), r: 3.2 }));
      });
      const last = shown.values[row].reduce((found, value, i) => (value === null ? found : i), -1);
      if (last >= 0) ends.push({ x: at(last), y: scale.at(shown.values[row][last]), value: shown.values[row][last] });
    });
    ends.sort((a, b) => a.y - b.y).forEach((end, i) => {
      const y = i % 2 ? end.y + 15 : end.y - 8;
      const text = label(end.value, chart.style);
      svg.append(element("text", { class: "value", x: Math.min(end.x, box.width - textWidth(text) / 2), y, "text-anchor": "middle" }, text));
    });
  }

  function nothing(values) {
    return values.every((one) => one.every((value) => value === null || value === 0));
  }

  function empty(place, shown) {
    place.append(html("p", { class: "empty" }, shown.said === chosen().said ? "Nothing in this period." : `Nothing in ${shown.said}.`));
  }

  function drawOne(place, chart, shown) {
    if (!shown.values.length || nothing(shown.values)) return empty(place, shown);
    if (chart.series.length > 1) place.append(legend(chart));
    const width = Math.floor(place.clientWidth);
    const height = width > 700 ? 240 : 210;
    const series = chart.series.map((_, i) => i);
    const scale = scaleOf(shown.values, chart.style, height - 50, 18);
    const box = { ...margins(chart, scale, width, height), series };
    const svg = frame(box, scale, chart, shown);
    (chart.form === "lines" ? lines : bars)(svg, box, scale, chart, shown);
    place.append(svg);
    point(svg, box, chart, shown);
    return undefined;
  }

  function legend(chart) {
    return html("ul", { class: "keys" }, ...chart.series.map((name, i) =>
      html("li", {}, html("span", { class: `key ${chart.form} ${i ? "second" : "first"}`, "aria-hidden": "true" }), name)));
  }

  // A drawing for each series, all on one scale.
  function drawPanels(place, chart, shown) {
    if (!shown.values.length || nothing(shown.values)) return empty(place, shown);
    const least = place.clientWidth < 500 ? 150 : 220;
    const columns = Math.max(1, Math.min(shown.values.length, Math.floor((place.clientWidth + 16) / (least + 16))));
    const width = Math.floor((place.clientWidth - 16 * (columns - 1)) / columns);
    const height = 130;
    const scale = scaleOf(shown.values, chart.style, height - 50, 18);
    const grid = html("div", { class: "panels", style: `grid-template-columns: repeat(${columns}, minmax(0, 1fr))` });
    place.append(grid);
    chart.series.forEach((name, row) => {
      const total = chart.totals[root.dataset.window][row];
      const panel = html("div", { class: "panel" }, html("h3", {}, name, html("b", {}, total)));
      const box = { ...margins(chart, scale, width, height), series: [row] };
      const svg = frame(box, scale, chart, shown);
      bars(svg, box, scale, chart, shown);
      panel.append(svg);
      grid.append(panel);
      point(svg, box, chart, shown);
    });
    return undefined;
  }

  // The values under the pointer

  const tip = html("div", { class: "tip", "aria-hidden": "true", hidden: "" });
  document.body.append(tip);

  function point(svg, box, chart, shown) {
    const band = (box.width - box.left - box.right) / shown.starts.length;
    const guide = element("path", { class: "guide", d: "" });
    svg.append(guide);
    svg.addEventListener("pointermove", (event) => {
      const edge = svg.getBoundingClientRect();
      const x = ((event.clientX - edge.left) / edge.width) * box.width;
      const i = Math.min(Math.max(Math.floor((x - box.left) / band), 0), shown.starts.length - 1);
      guide.setAttribute("d", `M${box.left + band * (i + 0.5)} ${box.top}V${box.height - box.bottom}`);
      const isPart = shown.soFar && i === shown.starts.length - 1;
      tip.replaceChildren(html("b", {}, (shown.grain === "week" ? "Week of " : "") + periodName(shown.starts[i], shown.grain) + (isPart ? ", so far" : "")));
      box.series.forEach((row) => tip.append(html("span", {}, `${chart.series[row]} `, html("em", {}, number(shown.values[row][i], chart.style)))));
      tip.hidden = false;
      const wide = document.documentElement.clientWidth;
      tip.style.left = `${Math.min(Math.max(event.clientX - tip.offsetWidth / 2, 8), wide - tip.offsetWidth - 8)}px`;
      tip.style.top = `${Math.max(event.clientY - tip.offsetHeight - 14, 8)}px`;
    });
    svg.addEventListener("pointerleave", () => {
      tip.hidden = true;
      guide.setAttribute("d", "");
    });
  }

  // The numbers of a chart, made when they are opened

  function fill(details) {
    const chart = report.charts[details.dataset.numbers];
    const shown = slice(chart);
    const head = html("tr", {}, html("th", { scope: "col" }, shown.grain), ...chart.series.map((name) => html("th", { scope: "col", class: "num" }, name)));
    const rows = shown.starts.map((start, i) => {
      const isPart = shown.soFar && i === shown.starts.length - 1;
      return html("tr", {},
        html("th", { scope: "row" }, (shown.grain === "month" ? start.slice(0, 7) : start) + (isPart ? " so far" : "")),
        ...shown.values.map((one) => html("td", { class: "num" }, number(one[i], chart.style))));
    });
    const table = html("table", { class: "data" }, html("thead", {}, head), html("tbody", {}, ...rows.reverse()));
    details.querySelector(".scroll").replaceChildren(table);
  }

  // All together

  function draw(place) {
    const chart = report.charts[place.dataset.chart];
    const shown = slice(chart);
    place.replaceChildren();
    (chart.form === "panels" ? drawPanels : drawOne)(place, chart, shown);
    const unit = { share: "", amount: "" }[chart.style] === undefined ? `${chart.unit} ` : "";
    const soFar = shown.soFar ? `, the last ${shown.grain} so far` : "";
    place.closest("figure").querySelector(".by").textContent = `${unit}${PERIOD[shown.grain]}${soFar}${chart.ahead ? `, ${chart.ahead}` : ""}`;
  }

  function drawAll() {
    tip.hidden = true;
    root.querySelectorAll("[data-chart]").forEach(draw);
    root.querySelectorAll("details.numbers[open]").forEach(fill);
  }

  function choose(key) {
    root.dataset.window = key;
    radios.forEach((radio) => { radio.checked = radio.value === key; });
    drawAll();
  }

  function kept() {
    try { return localStorage.getItem(KEPT); } catch { return null; }
  }

  function keep(key) {
    try { localStorage.setItem(KEPT, key); } catch { /* Then the next page opens with its own. */ }
  }

  radios.forEach((radio) => radio.addEventListener("change", () => {
    keep(radio.value);
    choose(radio.value);
  }));
  root.querySelectorAll("details.numbers").forEach((details) => details.addEventListener("toggle", () => details.open && fill(details)));

  let width = root.clientWidth;
  new ResizeObserver(() => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    drawAll();
  }).observe(root);
  window.addEventListener("beforeprint", () => {
    document.documentElement.classList.add("printing");
    drawAll();
  });
  window.addEventListener("afterprint", () => {
    document.documentElement.classList.remove("printing");
    drawAll();
  });

  const key = kept();
  choose(report.windows.some((one) => one.key === key) ? key : root.dataset.window);
})();
