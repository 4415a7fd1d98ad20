namespace ClauseScan.Cli;

/// <summary>The style sheet of highlighted agreements.</summary>
internal static class HighlightStyle
{
    public const string Sheet = """

        body{margin:0;font:14px/1.4 system-ui,"Noto Sans CJK SC",sans-serif;color:#1b1b1b;background:#e9e9ea;display:flex}
        nav{box-sizing:border-box;width:25rem;flex:none;height:100vh;overflow:auto;position:sticky;top:0;background:#fff;padding:1rem;overflow-wrap:anywhere}
        main{padding:1rem 2rem;min-width:0}
        h1{font-size:1.1rem;margin:0 0 .5rem} h2{font-size:1rem;margin:1rem 0 .3rem}
        ol{padding:0;list-style:none} li{border-left:6px solid var(--c);padding:.2rem .6rem;margin:.6rem 0} li:target{background:#f2f2f2}
        .fact,.about{margin:.1rem 0;color:#505050;font-size:.85rem} .way{font-weight:600} .words{margin:.2rem 0}
        .page{position:relative;background:#fff;box-shadow:0 1px 4px #0005} .page img{display:block}
        .area{position:absolute;box-sizing:border-box;background:color-mix(in srgb,var(--c) 22%,transparent);border-bottom:2px solid var(--c)}
        .area span{position:absolute;left:0;bottom:100%;font:bold 9px/11px sans-serif;color:#fff;background:var(--c);padding:0 2px}
        .area:hover,.area:target,.tag:target{outline:3px solid var(--c)}
        .text{background:#fff;margin:0;padding:.25rem 1rem;max-width:52rem;white-space:pre-wrap;overflow-wrap:anywhere} .heading{font-weight:600}
        mark{color:inherit;background:color-mix(in srgb,var(--c) 25%,transparent)}
        .tag{font:bold 10px/12px sans-serif;color:#fff;background:var(--c);padding:1px 3px;margin-right:2px;text-decoration:none}
        .c-grant-back{--c:#b3001b} .c-assignment{--c:#7a1fa2} .c-licence{--c:#0b57d0} .c-know-how{--c:#00696f} .c-technical-service{--c:#2e6b1f}
        .c-catalogue{--c:#a04a00} .c-procedure{--c:#5b4a42} .c-reading{--c:#444}
        @media (max-width:60rem){body{display:block} nav{width:auto;height:auto;position:static}}
        @media print{body{display:block} nav{width:auto;height:auto;position:static}}

        """;
}
