// Charts of the logs. Colours come from the style sheet, so they follow the colour scheme.
(function () {
  "use strict";
  const data = JSON.parse(document.getElementById("charts").textContent);
  const SERIES = [...Array(13).keys()].map((i) => `--series-${i + 1}`).concat("--ink");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const drawn = [];

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // Points of few rows are a series of their own: hollow, and no line leads to them.
  function hollow(line, one) {
    return {
      ...line,
      isHollow: true,
      data: one.values.map((value, i) => (one.few[i] ? value : null)),
      showLine: false,
      pointBackgroundColor: colour("--surface"),
      pointBorderWidth: 2,
      pointRadius: 3.5,
    };
  }

  function datasets(chart, isLine) {
    const palette = SERIES.map(colour);
    const sets = chart.series.flatMap((one, i) => {
      const paint = one.isRest ? colour("--edge") : palette[i % palette.length];
      const few = one.few || [];
      const set = {
        label: one.name,
        data: one.values.map((value, place) => (few[place] ? null : value)),
        backgroundColor: paint,
        borderColor: paint,
        borderWidth: isLine ? 2 : 0,
        maxBarThickness: 56,
        pointRadius: chart.labels.length > 30 ? 0 : 3.5,
        pointHoverRadius: 6,
        spanGaps: true,
      };
      return few.includes(true) ? [set, hollow(set, one)] : [set];
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

  // Where a percent axis starts: a step below the least value of enough rows, or below the
  // threshold where that is near. Only where all values are of few rows do these count.
  function start(chart) {
    const all = chart.series.flatMap((one) => one.values.map((value, i) => ({ value, few: one.few[i] })));
    const known = all.filter((one) => one.value !== null);
    const enough = known.filter((one) => !one.few);
    const least = Math.min(100, ...(enough.length ? enough : known).map((one) => one.value));
    const low = least - chart.limit > 2 * Math.max(100 - least, 2) ? least : Math.min(least, chart.limit);
    const step = [0.5, 1, 2, 5, 10, 20].find((one) => (100 - low) / one <= 6) || 20;
    return Math.max(Math.floor((low - step / 4) / step) * step, 0);
  }

  function total(items, unit) {
    const sum = items.reduce((found, item) => found + (item.raw || 0), 0);
    return `all: ${sum.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit}`;
  }

  function draw(canvas) {
    const chart = data[canvas.dataset.chart];
    const stacked = chart.kind === "stacked";
    const ink = colour("--soft");
    const grid = colour("--line");
    const narrow = canvas.parentElement.clientWidth < 640;
    // Runs of one minute are told apart by their seconds.
    const end = new Set(chart.labels.map((label) => label.slice(0, 16))).size < chart.labels.length ? 19 : 16;
    drawn.push(new Chart(canvas, {
      type: stacked ? "bar" : "line",
      data: { labels: chart.labels, datasets: datasets(chart, !stacked) },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        scales: {
          x: {
            stacked, offset: true, grid: { display: false }, border: { color: grid },
            ticks: { color: ink, maxRotation: 0, autoSkipPadding: 16, callback(value) { return this.getLabelForValue(value).slice(5, end); } },
          },
          y: {
            stacked, beginAtZero: chart.unit !== "%", min: chart.unit === "%" ? start(chart) : undefined,
            max: chart.unit === "%" ? 100 : undefined, grid: { color: grid }, border: { display: false },
            ticks: { color: ink, precision: chart.unit === "s" || chart.unit === "%" ? undefined : 0, callback: (value) => value.toLocaleString("en") + (chart.unit === "%" ? "%" : "") },
            title: { display: chart.unit !== "%", text: chart.unit, color: ink },
          },
        },
        plugins: {
          legend: {
            position: narrow ? "bottom" : "right", align: "start",
            labels: {
              color: colour("--ink"), boxWidth: 10, boxHeight: 10, font: { size: narrow ? 10.5 : 12 },
              filter: (item, drawn) => !drawn.datasets[item.datasetIndex].isHollow,
            },
            // A source goes with its hollow points.
            onClick(event, item, legend) {
              const show = !legend.chart.isDatasetVisible(item.datasetIndex);
              legend.chart.data.datasets.forEach((set, i) => {
                if (set.label === item.text) legend.chart.setDatasetVisibility(i, show);
              });
              legend.chart.update();
            },
          },
          tooltip: {
            itemSort: (a, b) => b.raw - a.raw,
            filter: (item) => item.raw !== 0 && item.raw !== null,
            callbacks: {
              label: (item) => ` ${item.dataset.label}: ${item.raw.toLocaleString("en", { maximumFractionDigits: 2 })} ${chart.unit}${item.dataset.isHollow ? `, of fewer than ${chart.fewRows} rows` : ""}`,
              footer: (items) => (stacked ? total(items, chart.unit) : ""),
            },
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
