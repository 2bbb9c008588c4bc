// Charts of the logs. Colours come from the style sheet, so they follow the colour scheme.
(function () {
  "use strict";
  const data = JSON.parse(document.getElementById("charts").textContent);
  const SERIES = [...Array(10).keys()].map((i) => `--series-${i + 1}`).concat("--ink");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const drawn = [];

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function datasets(chart, isLine) {
    const palette = SERIES.map(colour);
    const sets = chart.series.map((one, i) => {
      const paint = palette[i % palette.length];
      return {
        label: one.name,
        data: one.values,
        backgroundColor: paint,
        borderColor: paint,
        borderWidth: isLine ? 2 : 0,
        maxBarThickness: 56,
        pointRadius: chart.labels.length > 30 ? 0 : 3.5,
        pointHoverRadius: 6,
        spanGaps: true,
      };
    });
    if (chart.limit !== undefined) {
      const limit = colour("--bad");
      sets.push({
        label: "threshold", data: chart.labels.map(() => chart.limit), borderColor: limit,
        backgroundColor: limit, borderDash: [6, 4], borderWidth: 2,
        pointRadius: chart.labels.length > 1 ? 0 : 3.5, pointStyle: "line",
      });
    }
    return sets;
  }

  function draw(canvas) {
    const chart = data[canvas.dataset.chart];
    const stacked = chart.kind === "stacked";
    // A line needs runs to connect; few of them are bars side by side.
    const few = chart.unit !== "%" && chart.labels.length < 3;
    const ink = colour("--soft");
    const grid = colour("--line");
    const narrow = canvas.parentElement.clientWidth < 640;
    drawn.push(new Chart(canvas, {
      type: stacked || few ? "bar" : "line",
      data: { labels: chart.labels, datasets: datasets(chart, !stacked && !few) },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        scales: {
          x: {
            stacked, offset: true, grid: { display: false }, border: { color: grid },
            ticks: { color: ink, maxRotation: 0, autoSkipPadding: 16, callback(value) { return this.getLabelForValue(value).slice(5, 16); } },
          },
          y: {
            stacked, beginAtZero: chart.unit !== "%", grace: chart.unit === "%" ? "20%" : 0,
            max: chart.unit === "%" ? 100 : undefined, grid: { color: grid }, border: { display: false },
            ticks: { color: ink, precision: chart.unit === "s" || chart.unit === "%" ? undefined : 0, callback: (value) => value.toLocaleString("en") + (chart.unit === "%" ? "%" : "") },
            title: { display: chart.unit !== "%", text: chart.unit, color: ink },
          },
        },
        plugins: {
          legend: {
            position: narrow ? "bottom" : "right", align: "start",
            labels: { color: colour("--ink"), boxWidth: 10, boxHeight: 10, font: { size: narrow ? 10.5 : 12 } },
          },
          tooltip: {
            itemSort: (a, b) => b.raw - a.raw,
            filter: (item) => item.raw !== 0,
            callbacks: { label: (item) => ` ${item.dataset.label}: ${item.raw.toLocaleString("en", { maximumFractionDigits: 2 })} ${chart.unit}` },
          },
        },
      },
    }));
  }

  Chart.defaults.font.family = colour("--sans");
  function drawAll() {
    drawn.splice(0).forEach((chart) => chart.destroy());
    document.querySelectorAll("canvas[data-chart]").forEach(draw);
  }
  drawAll();
  dark.addEventListener("change", drawAll);
})();
