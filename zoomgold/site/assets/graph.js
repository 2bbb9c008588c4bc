// The lineage graph in SVG: real links, so that keyboard, screen reader and style sheet reach it.
// First activation of a table by pointer shows its neighbours; the second, or Enter, opens it.
(function () {
  "use strict";
  const WIDTH = { tables: 204, columns: 276 };
  const HEAD = 50;
  const ROW = 19;
  const DRAG_PIXELS = 5;
  const SMALLEST_TEXT_SCALE = 0.75;
  // Of a canvas that is narrower, no more is shown at first than can be read.
  const PHONE = 600;
  const LARGEST = 1.5;
  // So far a layout is drawn out to have the shape of its canvas.
  const MOST_SPREAD = 2.5;
  const MARGIN = 20;
  const ORIGIN = "(origin)";
  const root = document.body.dataset.root;
  const lineage = window.zoomgoldLineage;
  const tables = new Map(lineage.tables.map((table) => [table.name, table]));

  function svg(name, attributes, text) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    return element;
  }

  function page(table, column) {
    return root + "tables/" + table + ".html" + (column ? "#" + column : "");
  }

  function tableOf(column) {
    return column.split(".")[0];
  }

  // Everything that edges lead to from `start`, and the edges on the way.
  function reach(start, edges, from, to) {
    const names = new Set([start]);
    const used = new Set();
    for (const name of names) {
      for (const edge of edges) {
        if (edge[from] === name) {
          used.add(edge);
          names.add(edge[to]);
        }
      }
    }
    return { names, used };
  }

  // Tables with the edges between them; logs only where they are wanted.
  function scopeOf(wanted) {
    const shown = lineage.tables.filter((table) => wanted(table));
    const names = new Set(shown.map((table) => table.name));
    return { shown, edges: lineage.edges.filter((edge) => edge.every((one) => names.has(one))) };
  }

  function layout(shown, edges, withColumns, box) {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: "LR", nodesep: 14, edgesep: 12, ranksep: withColumns ? 150 : 56, marginx: MARGIN, marginy: MARGIN });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const table of shown) {
      const height = HEAD + (withColumns ? table.columns.length * ROW + 8 : 0);
      const width = withColumns ? WIDTH.columns : WIDTH.tables;
      graph.setNode(table.name, { width, height, columns: table.columns });
    }
    for (const [source, target] of edges) graph.setEdge(source, target);
    // An edge that is dear to stretch, from a node that is not drawn, keeps Silver in one column.
    if (box && box.isWhole) {
      graph.setNode(ORIGIN, { width: 0, height: 0 });
      for (const table of shown) {
        if (table.layer === "silver") graph.setEdge(ORIGIN, table.name, { weight: 100 });
      }
    }
    dagre.layout(graph);
    startAtMargin(graph, shown);
    if (box && box.width >= PHONE) {
      spread(graph, shown, box.width / box.height);
      startAtMargin(graph, shown);
    }
    return graph;
  }

  // What is drawn: tables first, then the bends of edges.
  function places(graph, shown) {
    const edges = graph.edges().filter((edge) => edge.v !== ORIGIN);
    return [...shown.map((table) => graph.node(table.name)), ...edges.flatMap((edge) => graph.edge(edge).points)];
  }

  // Draws the layout out to the shape of its canvas, so that it fills it. Tables keep their size.
  function spread(graph, shown, shape) {
    const { width, height } = graph.graph();
    const fixed = { x: 2 * MARGIN + graph.node(shown[0].name).width, y: 2 * MARGIN + HEAD };
    const by = (wanted, is, size) => Math.min(Math.max((wanted - size) / Math.max(is - size, 1), 1), MOST_SPREAD);
    const wider = by(shape * height, width, fixed.x);
    const higher = by(width / shape, height, fixed.y);
    for (const place of places(graph, shown)) {
      place.x *= wider;
      place.y *= higher;
    }
  }

  // Moves everything to the margins and measures it: a node that is not drawn takes no room.
  function startAtMargin(graph, shown) {
    const all = places(graph, shown);
    const end = (name, size, side) => all.map((place) => place[name] + (side * (place[size] || 0)) / 2);
    const left = Math.min(...end("x", "width", -1).slice(0, shown.length)) - MARGIN;
    const top = Math.min(...end("y", "height", -1)) - MARGIN;
    for (const place of all) {
      place.x -= left;
      place.y -= top;
    }
    graph.graph().width = Math.max(...end("x", "width", 1)) + MARGIN;
    graph.graph().height = Math.max(...end("y", "height", 1)) + MARGIN;
  }

  // A smooth line from the right side of one table to the left of the other, past those between.
  function tablePath(graph, [source, target]) {
    const from = graph.node(source);
    const to = graph.node(target);
    const first = { x: from.x + from.width / 2, y: from.y - from.height / 2 + HEAD / 2 };
    const last = { x: to.x - to.width / 2, y: to.y - to.height / 2 + HEAD / 2 };
    const between = graph.edge(source, target).points.slice(1, -1);
    const bends = between.filter((point) => point.x > first.x + 1 && point.x < last.x - 1);
    const points = [first, ...(bends.length > 1 ? bends : []), last];
    let path = `M${first.x},${first.y}`;
    for (let i = 1; i < points.length; i += 1) {
      const half = (points[i - 1].x + points[i].x) / 2;
      path += `C${half},${points[i - 1].y} ${half},${points[i].y} ${points[i].x},${points[i].y}`;
    }
    return path;
  }

  function port(graph, column, isSource) {
    const node = graph.node(tableOf(column));
    const name = column.slice(tableOf(column).length + 1);
    // A table without a column stands for its rows: the edge meets its head.
    const row = name ? node.columns.findIndex(([own]) => own === name) : -1.8;
    return {
      x: node.x + (isSource ? 1 : -1) * (node.width / 2),
      y: node.y - node.height / 2 + HEAD + (row + 0.5) * ROW,
    };
  }

  function columnPath(graph, edge) {
    const start = port(graph, edge.source, true);
    const end = port(graph, edge.target, false);
    const reachOut = Math.max(50, Math.abs(end.x - start.x) / 2);
    return `M${start.x},${start.y}C${start.x + reachOut},${start.y} ${end.x - reachOut},${end.y} ${end.x},${end.y}`;
  }

  function drawTable(table, node, withColumns) {
    const left = node.x - node.width / 2;
    const top = node.y - node.height / 2;
    const group = svg("g", { class: "table " + table.layer, transform: `translate(${left},${top})` });
    const link = svg("a", { class: "node", href: page(table.name), "data-table": table.name, "aria-label": `${table.name}, ${table.layer}, ${table.rows.toLocaleString("en")} rows` });
    link.append(
      svg("rect", { class: "plate", width: node.width, height: node.height, rx: 9 }),
      svg("text", { class: "title", x: 12, y: 22 }, table.name),
      svg("text", { class: "rows", x: 12, y: 39 }, table.rows.toLocaleString("en") + " rows"),
    );
    group.append(link);
    if (withColumns) {
      table.columns.forEach(([name, dtype], row) => {
        const column = svg("g", { class: "column", role: "button", tabindex: -1, "data-column": table.name + "." + name, transform: `translate(0,${HEAD + row * ROW})`, "aria-label": `${table.name}.${name}` });
        column.append(
          svg("rect", { class: "slot", x: 4, width: node.width - 8, height: ROW, rx: 4 }),
          svg("text", { x: 12, y: 13.5 }, name.length > 28 ? name.slice(0, 27) + "…" : name),
          svg("text", { class: "dtype", x: node.width - 10, y: 13.5, "text-anchor": "end" }, dtype.split("(")[0]),
        );
        group.append(column);
      });
    }
    return group;
  }

  function arrow() {
    const defs = svg("defs");
    const marker = svg("marker", { id: "arrow", viewBox: "0 0 8 8", refX: 7.5, refY: 4, markerWidth: 6, markerHeight: 6, orient: "auto" });
    marker.append(svg("path", { d: "M0,0.5 8,4 0,7.5z", fill: "context-stroke" }));
    defs.append(marker);
    return defs;
  }

  function draw(container, shown, edges, withColumns, box) {
    const graph = layout(shown, edges, withColumns, box);
    const canvas = svg("svg", { role: "group", "aria-label": container.getAttribute("aria-label") });
    const stage = svg("g", { class: "stage" });
    const lines = svg("g", { class: "lines" });
    const paths = new Map();
    for (const edge of edges) {
      const path = svg("path", { class: "edge", d: tablePath(graph, edge), "marker-end": "url(#arrow)" });
      paths.set(edge, path);
      lines.append(path);
    }
    stage.append(lines);
    for (const table of shown) stage.append(drawTable(table, graph.node(table.name), withColumns));
    canvas.append(arrow(), stage);
    container.replaceChildren(canvas);
    return { graph, canvas, stage, lines, paths, size: graph.graph() };
  }

  // The neighbourhood of one table, on its page.
  function drawSmall(container) {
    const focus = container.dataset.focus;
    const near = new Set([focus, ...lineage.edges.filter((edge) => edge.includes(focus)).flat()]);
    const withLogs = tables.get(focus).isLog;
    const { shown, edges: all } = scopeOf((table) => near.has(table.name) && (withLogs || !table.isLog));
    const edges = all.filter((edge) => edge.includes(focus));
    const { canvas, size } = draw(container, shown, edges, false);
    const scale = Math.max(Math.min(1, container.clientWidth / size.width), SMALLEST_TEXT_SCALE);
    canvas.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
    canvas.style.width = size.width * scale + "px";
    canvas.style.height = size.height * scale + "px";
    container.querySelector(`[data-table="${focus}"]`).classList.add("picked");
  }

  // All that a column rests on and all that rests on it, as a graph of its own.
  function columnScope(name, withLogs) {
    const isShown = (column) => withLogs || !tables.get(tableOf(column)).isLog;
    const up = reach(name, lineage.columnEdges, "target", "source");
    const down = reach(name, lineage.columnEdges, "source", "target");
    const rows = lineage.rowEdges.filter((edge) => edge.source === name && isShown(edge.target));
    const reached = new Set([...up.names, ...down.names].filter(isShown));
    const near = new Set([...reached, ...rows.map((edge) => edge.target)].map(tableOf));
    const shown = lineage.tables
      .filter((table) => near.has(table.name))
      .map((table) => ({ ...table, columns: table.columns.filter(([own]) => reached.has(table.name + "." + own)) }));
    return {
      shown,
      edges: lineage.edges.filter((edge) => edge.every((one) => near.has(one))),
      columnEdges: [...up.used, ...down.used].filter((edge) => isShown(edge.target) && isShown(edge.source)).concat(rows),
      above: [...up.names].slice(1).filter(isShown),
      below: [...down.names].slice(1).filter(isShown),
      decided: rows.map((edge) => edge.target),
    };
  }

  function drawLarge(container) {
    const said = document.getElementById("graph-said");
    const select = document.getElementById("graph-table");
    const toggle = document.getElementById("graph-columns");
    const logs = document.getElementById("graph-logs");
    let view = null;
    let picked = null;
    let panzoom = null;
    let pressed = null;
    let withLogs = false;

    // `column` narrows the graph to what that column has to do with.
    function redraw(withColumns, column, then) {
      if (panzoom) panzoom.destroy();
      const scope = column ? columnScope(column, withLogs) : { ...scopeOf((table) => withLogs || !table.isLog), columnEdges: [] };
      const { clientWidth: width, clientHeight: height } = container;
      view = draw(container, scope.shown, scope.edges, withColumns, { width, height, isWhole: !column });
      view.withColumns = withColumns;
      view.column = column;
      panzoom = Panzoom(view.stage, { canvas: true, minScale: 0.08, maxScale: 3, step: 0.25, cursor: "" });
      toggle.setAttribute("aria-pressed", String(withColumns));
      logs.setAttribute("aria-pressed", String(withLogs));
      document.body.classList.toggle("with-columns", withColumns);
      picked = column || null;
      select.value = column ? tableOf(column) : "";
      if (column) {
        view.paths.forEach((path) => path.remove());
        drawColumnEdges(scope.columnEdges);
        const slot = container.querySelector(`[data-column="${column}"]`);
        slot.classList.add("on");
        say(page(...column.split(".")), column, scope.above, scope.below, scope.decided);
      } else {
        say();
      }
      // Panzoom puts its own start in a timer; what follows must come after it.
      setTimeout(() => {
        fit(container.clientWidth < PHONE ? SMALLEST_TEXT_SCALE : 0);
        if (column && isOutside(container.querySelector(".column.on"))) centre(tableOf(column), column);
        if (then) then();
      });
    }

    function fit(least) {
      const box = container.getBoundingClientRect();
      const { width, height } = view.size;
      const whole = Math.min(box.width / width, box.height / height, LARGEST);
      const scale = Math.max(whole, least || 0);
      const x = Math.max((box.width / scale - width) / 2, 0);
      const y = Math.max((box.height / scale - height) / 2, 0);
      move(scale, x, y);
    }

    function move(scale, x, y) {
      panzoom.zoom(scale, { force: true });
      panzoom.pan(x, y, { force: true });
    }

    function centre(name, column) {
      const box = container.getBoundingClientRect();
      const node = view.graph.node(name);
      const scale = Math.max(panzoom.getScale(), 0.8);
      const top = node.y - node.height / 2;
      const y = column ? port(view.graph, column, true).y : top + Math.min(node.height, box.height / scale) / 2;
      move(scale, box.width / 2 / scale - node.x, box.height / 2 / scale - y);
    }

    function isOutside(element) {
      const inner = element.getBoundingClientRect();
      const outer = container.getBoundingClientRect();
      return inner.left < outer.left || inner.right > outer.right || inner.top < outer.top || inner.bottom > outer.bottom;
    }

    function drawColumnEdges(edges) {
      for (const edge of edges) {
        view.lines.append(svg("path", { class: "edge on column-edge " + edge.kind, d: columnPath(view.graph, edge), "marker-end": "url(#arrow)" }));
      }
    }

    function clear() {
      container.querySelectorAll(".on, .picked, .faint").forEach((one) => one.classList.remove("on", "picked", "faint"));
      container.querySelectorAll(".column-edge").forEach((one) => one.remove());
    }

    function pickTable(name) {
      if (view.column) {
        redraw(true, null, () => goTo(name));
        return;
      }
      clear();
      picked = name;
      const near = new Set([name]);
      view.paths.forEach((path, edge) => {
        const touches = edge.includes(name);
        path.classList.toggle("on", touches && !view.withColumns);
        path.classList.toggle("faint", !touches || view.withColumns);
        if (touches) edge.forEach((one) => near.add(one));
      });
      container.querySelectorAll(".table").forEach((group) => {
        const node = group.querySelector(".node");
        group.classList.toggle("faint", !near.has(node.dataset.table));
        node.classList.toggle("picked", node.dataset.table === name);
      });
      if (view.withColumns) {
        drawColumnEdges(lineage.columnEdges.filter((edge) => [edge.source, edge.target].map(tableOf).includes(name)));
      }
      select.value = name;
      const above = lineage.edges.filter((edge) => edge[1] === name).map((edge) => edge[0]);
      const below = lineage.edges.filter((edge) => edge[0] === name).map((edge) => edge[1]);
      say(page(name), name, above, below);
    }

    // Picks a table and, where it is out of sight or too small to read, brings it into view.
    function goTo(name) {
      if (!container.querySelector(`[data-table="${name}"]`)) {
        withLogs = withLogs || tables.get(name).isLog;
        redraw(view.withColumns && !view.column, null, () => goTo(name));
        return;
      }
      pickTable(name);
      const node = container.querySelector(`[data-table="${name}"]`);
      if (!view.column && (panzoom.getScale() < 0.6 || isOutside(node))) centre(name);
    }

    function pickColumn(name) {
      redraw(true, name, () => container.querySelector(".column.on").focus({ preventScroll: true }));
    }

    function unpick() {
      if (view.column) redraw(true, null);
      clear();
      picked = null;
      select.value = "";
      say();
    }

    // What is picked, and its neighbours: each a button that leads to it in the graph.
    function say(address, name, above, below, decided) {
      said.replaceChildren();
      if (!address) return;
      const parts = [["from ", above], ["read by ", below], ["decides which rows are in ", decided || []]];
      const told = parts.filter(([, names]) => names.length).map(([words, names]) => [words, ...listed(names)]);
      said.append(`${name}: `, ...(told.length ? told.flatMap((part, i) => (i ? ["; ", ...part] : part)) : ["no other"]), ". ");
      const link = document.createElement("a");
      link.href = address;
      link.textContent = "Open " + name;
      said.append(link);
    }

    function listed(names) {
      const shown = names.length > 6 ? names.slice(0, 5) : names;
      const found = shown.flatMap((name, i) => (i ? [", ", neighbour(name)] : [neighbour(name)]));
      return shown.length < names.length ? [...found, ` and ${names.length - shown.length} more`] : found;
    }

    function neighbour(name) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.addEventListener("click", () => (name.includes(".") ? pickColumn(name) : goTo(name)));
      return button;
    }

    function activateColumn(name) {
      if (picked === name) location.href = page(...name.split("."));
      else pickColumn(name);
    }

    function onClick(event) {
      const byPointer = event.detail > 0;
      const moved = pressed && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_PIXELS;
      const column = event.target.closest(".column");
      const node = event.target.closest(".node");
      if (moved && byPointer) {
        event.preventDefault();
      } else if (column) {
        activateColumn(column.dataset.column);
      } else if (!node) {
        unpick();
      } else if (byPointer && picked !== node.dataset.table) {
        event.preventDefault();
        pickTable(node.dataset.table);
      }
    }

    function onKey(event) {
      if (event.key === "Escape") unpick();
      const group = event.target.closest(".table");
      if (!group) return;
      const stops = [group.querySelector(".node"), ...group.querySelectorAll(".column")];
      const here = stops.indexOf(event.target.closest(".node, .column"));
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && stops[here + step]) {
        event.preventDefault();
        stops[here + step].focus();
      } else if ((event.key === "Enter" || event.key === " ") && here > 0) {
        event.preventDefault();
        activateColumn(stops[here].dataset.column);
      } else if (event.key === " ") {
        event.preventDefault();
        pickTable(stops[0].dataset.table);
      }
    }

    // The keyboard's way of pointing: a table shows its neighbours and comes into view.
    function onFocus(event) {
      const stop = event.target.closest(".node, .column");
      if (!stop || !stop.matches(":focus-visible")) return;
      if (stop.dataset.table && !view.column) pickTable(stop.dataset.table);
      if (isOutside(stop)) centre(stop.dataset.table || tableOf(stop.dataset.column), stop.dataset.column);
    }

    // On the container: Chromium makes an SVG with a listener for focus a stop of the tab key.
    container.addEventListener("click", onClick);
    container.addEventListener("keydown", onKey);
    container.addEventListener("focusin", onFocus);
    container.addEventListener("pointerdown", (event) => { pressed = { x: event.clientX, y: event.clientY }; }, true);
    container.addEventListener("wheel", (event) => panzoom.zoomWithWheel(event), { passive: false });
    document.getElementById("graph-in").addEventListener("click", () => panzoom.zoomIn());
    document.getElementById("graph-out").addEventListener("click", () => panzoom.zoomOut());
    document.getElementById("graph-fit").addEventListener("click", () => fit());
    toggle.addEventListener("click", () => redraw(!view.withColumns, null));
    logs.addEventListener("click", () => {
      withLogs = !withLogs;
      redraw(view.withColumns, view.column && (withLogs || !tables.get(tableOf(view.column)).isLog) ? view.column : null);
    });
    select.addEventListener("change", () => {
      if (select.value) {
        goTo(select.value);
      } else {
        unpick();
        fit();
      }
    });

    // lineage.html#go_user_dim, or #go_user_dim.email for a column
    function goToHash() {
      const asked = decodeURIComponent(location.hash.slice(1));
      const name = asked.split(".")[0];
      if (!tables.has(name)) return;
      if (asked === name) {
        goTo(name);
      } else if (tables.get(name).columns.some(([own]) => name + "." + own === asked)) {
        withLogs = withLogs || tables.get(name).isLog;
        redraw(true, asked);
      }
    }
    redraw(false, null, goToHash);
    window.addEventListener("hashchange", goToHash);
  }

  document.querySelectorAll(".graph.small").forEach(drawSmall);
  const large = document.getElementById("graph");
  if (large) drawLarge(large);
})();
