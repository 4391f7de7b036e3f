// Charts drawn from the tables that stand below them: the same figures, the same links.
(() => {
  const colours = ["#15458a", "#a3201d", "#146235", "#7a4a00"];
  const dashes = [[], [6, 3], [2, 3], [10, 3, 2, 3]];
  const shapes = ["circle", "rect", "triangle", "rectRot"];
  const grounds = [null, "lines", "dots", "cross"];
  const number = new Intl.NumberFormat(document.documentElement.lang || "vi", { maximumFractionDigits: 1 });

  // Bars differ by their pattern too, so that they can be told apart in black and white.
  const pattern = (kind, colour) => {
    if (!kind) {
      return colour;
    }
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const pen = tile.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = pen.fillStyle = colour;
    pen.lineWidth = 2;
    if (kind === "dots") {
      pen.fillRect(2, 2, 4, 4);
    } else {
      pen.beginPath();
      pen.moveTo(0, 8);
      pen.lineTo(8, 0);
      if (kind === "cross") {
        pen.moveTo(0, 0);
        pen.lineTo(8, 8);
      }
      pen.stroke();
    }
    return pen.createPattern(tile, "repeat");
  };

  const read = (table) => {
    const rows = [...table.tBodies[0].rows];
    const heads = [...table.tHead.rows[0].cells].slice(1);
    return {
      labels: rows.map((row) => row.cells[0].textContent.trim()),
      series: heads.map((head, column) => ({
        name: head.textContent.trim(),
        isTarget: head.dataset.line === "target",
        values: rows.map((row) => {
          const value = row.cells[column + 1].dataset.value;
          return value ? Number(value) : null;
        }),
        links: rows.map((row) => row.cells[column + 1].querySelector("a")?.href ?? null),
      })),
    };
  };

  const dataset = (one, index, kind) => {
    const colour = one.isTarget ? "#4b586a" : colours[index % colours.length];
    return {
      label: one.name,
      data: one.values,
      links: one.links,
      borderColor: colour,
      borderWidth: kind === "line" ? 2 : 1,
      borderDash: one.isTarget ? [3, 4] : dashes[index % dashes.length],
      pointStyle: one.isTarget ? "line" : shapes[index % shapes.length],
      pointRadius: one.isTarget ? 0 : 5,
      pointHoverRadius: 7,
      backgroundColor: kind === "line" ? colour : pattern(grounds[index % grounds.length], colour),
      spanGaps: false,
    };
  };

  const draw = (canvas) => {
    const kind = canvas.dataset.chart;
    const { labels, series } = read(document.getElementById(canvas.dataset.table));
    const short = (text) => (text.length > 28 ? text.slice(0, 27) + "…" : text);
    let drawn = 0;
    const datasets = series.map((one) => dataset(one, one.isTarget ? 0 : drawn++, kind));
    canvas.parentElement.hidden = false;
    const open = (chart, event) => {
      const [hit] = chart.getElementsAtEventForMode(event, "nearest", { intersect: true }, false);
      return hit ? datasets[hit.datasetIndex].links[hit.index] : null;
    };
    new Chart(canvas, {
      type: kind,
      data: { labels, datasets },
      options: {
        animation: false,
        maintainAspectRatio: false,
        font: { family: "Be Vietnam Pro" },
        interaction: { mode: "index", intersect: false },
        onClick: (event, _, chart) => {
          const link = open(chart, event.native);
          if (link) {
            location.href = link;
          }
        },
        onHover: (event, _, chart) => {
          canvas.style.cursor = open(chart, event.native) ? "pointer" : "default";
        },
        plugins: {
          legend: { position: "bottom", labels: { usePointStyle: kind === "line" } },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label}: ${number.format(item.parsed.y)} %` } },
        },
        scales: {
          y: { beginAtZero: true, suggestedMax: 100, title: { display: true, text: canvas.dataset.unit }, ticks: { callback: (value) => number.format(value) } },
          x: { ticks: { callback: (_, index) => short(labels[index]) } },
        },
      },
    });
  };

  Chart.defaults.font.family = '"Be Vietnam Pro", system-ui, sans-serif';
  Chart.defaults.color = "#1a2433";
  document.querySelectorAll("canvas[data-chart]").forEach(draw);
})();
