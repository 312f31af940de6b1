// The only script of the pages: draws the charts that the server describes, and counts a cohort while
// it is described. Without it everything but the drawings works.
(() => {
  "use strict";

  const dutch = (digits, extra) =>
    new Intl.NumberFormat("nl-NL", { maximumFractionDigits: digits, ...extra });
  const numbers = {
    aantal: dutch(0),
    decimaal: dutch(2),
    aandeel: dutch(1, { style: "percent" }),
    euro: dutch(0),
  };
  // A minus sign, a euro sign that stays with its number.
  const written = (format, value) =>
    format === "euro"
      ? (value < 0 ? "−" : "") + "€\u00a0" + numbers.euro.format(Math.abs(value))
      : numbers[format].format(value).replace("-", "−");
  const shown = (format) => (value) =>
    value === null || value === undefined || value === "-" || Number.isNaN(value)
      ? "niet getoond"
      : written(format, value);
  const short = (format) => (value) => {
    const sign = value < 0 ? "−€\u00a0" : "€\u00a0";
    if (format === "euro" && Math.abs(value) >= 1e6) {
      return sign + dutch(1).format(Math.abs(value) / 1e6) + "\u00a0mln";
    }
    return written(format, value);
  };

  // A point with its interval. Closed and open points differ in form, not only in colour.
  const interval = (open) => (series) => (params, api) => {
    const row = api.value(0);
    const shift = series.verschuiving || 0;
    const at = (value) => {
      const [x, y] = api.coord([value, row]);
      return [x, y + shift];
    };
    const [x, y] = at(api.value(1));
    const [left] = at(api.value(2));
    const [right] = at(api.value(3));
    const color = series.color;
    const line = (x1, y1, x2, y2) => ({
      type: "line",
      shape: { x1, y1, x2, y2 },
      style: { stroke: color, lineWidth: 2, lineDash: open ? [4, 3] : null },
    });
    const children = [];
    if (right > left) {
      children.push(line(left, y, right, y));
      children.push(line(left, y - 4, left, y + 4), line(right, y - 4, right, y + 4));
    }
    children.push({
      type: open ? "rect" : "circle",
      shape: open ? { x: x - 4, y: y - 4, width: 8, height: 8 } : { cx: x, cy: y, r: 5 },
      style: open ? { fill: tokens("@vlak"), stroke: color, lineWidth: 2 } : { fill: color },
    });
    return { type: "group", children };
  };
  const drawers = { "#interval-dicht": interval(false), "#interval-open": interval(true) };

  let style = getComputedStyle(document.documentElement);
  const tokens = (text) => style.getPropertyValue("--" + text.slice(1)).trim();

  // Colours by token and functions by name take the place of their words.
  const resolve = (node, key) => {
    if (Array.isArray(node)) {
      return node.map((item) => resolve(item, key));
    }
    if (node && typeof node === "object") {
      const result = {};
      Object.keys(node).forEach((name) => (result[name] = resolve(node[name], name)));
      if (drawers[result.renderItem]) {
        result.renderItem = drawers[result.renderItem](result);
      }
      return result;
    }
    if (typeof node === "string" && node.startsWith("@") && /colou?r$/i.test(key)) {
      return tokens(node);
    }
    if (key === "valueFormatter") {
      return shown(node.slice(1));
    }
    if (key === "formatter" && node.startsWith("#label-")) {
      const format = short(node.slice(7));
      return (params) =>
        params.value === null || params.value === undefined ? "" : format(params.value);
    }
    if (key === "formatter" && node.startsWith("#")) {
      return short(node.slice(1));
    }
    return node;
  };

  const base = () => ({
    textStyle: { fontFamily: style.getPropertyValue("--letter"), fontSize: screenSize() },
    tooltip: {
      backgroundColor: tokens("@vlak"),
      borderColor: tokens("@lijn-sterk"),
      textStyle: { color: tokens("@inkt"), fontSize: 13 },
    },
  });
  const screenSize = () => (document.documentElement.classList.contains("scherm") ? 18 : 12.5);

  // Long names take at most a third of a narrow drawing.
  const fit = (option, width) => {
    const size = option.textStyle.fontSize;
    const axes = [].concat(option.yAxis || [], option.xAxis || []);
    axes.forEach((axis) => {
      axis.axisLabel.fontSize = size;
      axis.axisLabel.lineHeight = Math.round(size * 1.2);
    });
    [].concat(option.yAxis || []).forEach((axis) => {
      if (axis.axisLabel && axis.axisLabel.width) {
        axis.axisLabel.width = Math.min(axis.axisLabel.width, width * 0.36);
      }
    });
    [].concat(option.series || []).forEach((series) => {
      if (series.type === "sankey") {
        const room = Math.min(190, width * 0.36);
        series.right = room;
        series.label.width = room - 12;
        series.label.fontSize = size;
        series.label.lineHeight = Math.round(size * 1.2);
      }
    });
    return option;
  };

  const charts = [];
  const draw = (chart) => {
    const option = resolve(chart.source, "");
    const start = base();
    option.textStyle = start.textStyle;
    option.tooltip = { ...start.tooltip, ...option.tooltip };
    chart.engine.setOption(fit(option, chart.place.clientWidth), true);
  };
  const redraw = () => {
    style = getComputedStyle(document.documentElement);
    charts.forEach(draw);
  };

  const start = () => {
    document.querySelectorAll("[data-grafiek]").forEach((place) => {
      const source = JSON.parse(document.getElementById(place.dataset.grafiek).textContent);
      const engine = window.echarts.init(place, null, { renderer: "svg" });
      const chart = { place, source, engine };
      charts.push(chart);
      draw(chart);
      place.dataset.getekend = "ja";
      let width = place.clientWidth;
      new ResizeObserver(() => {
        if (place.clientWidth !== width) {
          width = place.clientWidth;
          engine.resize();
          draw(chart);
        }
      }).observe(place);
    });
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
    window.addEventListener("beforeprint", () => charts.forEach((chart) => chart.engine.resize()));
  };

  // A form that counts while it is filled in. Another kind of criterion asks the server for its fields.
  document.querySelectorAll("form[data-telling]").forEach((form) => {
    const answer = form.querySelector("output");
    let waiting = 0;
    let asked = 0;
    const count = () => {
      const turn = ++asked;
      fetch(form.dataset.telling + "?" + new URLSearchParams(new FormData(form)))
        .then((response) => response.json())
        .then((json) => {
          if (turn === asked) {
            answer.textContent = json.tekst;
          }
        })
        .catch(() => {
          answer.textContent = "";
        });
    };
    form.addEventListener("change", (event) => {
      if (event.target.dataset.wisselt) {
        form.querySelector("button[value=ververs]").click();
        return;
      }
      window.clearTimeout(waiting);
      waiting = window.setTimeout(count, 400);
    });
  });

  // A screen on the wall looks again by itself.
  if (document.documentElement.classList.contains("scherm")) {
    window.setTimeout(() => window.location.reload(), 5 * 60 * 1000);
  }

  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
