using System.Globalization;

namespace ClauseScan.Web.Pages;

/// <summary>The way through a long list.</summary>
internal sealed record Pager(int Total, int Skip, int Length, HttpRequest Request)
{
    public int First => Total == 0 ? 0 : Math.Min(Skip + 1, Total);

    public int Last => Math.Min(Skip + Length, Total);

    public string? Previous => Skip > 0 ? At(Math.Max(0, Skip - Length)) : null;

    public string? Next => Skip + Length < Total ? At(Skip + Length) : null;

    private string At(int skip) => Request.Path + QueryString.Create(
        Request.Query.Where(p => p.Key != "skip").Append(new("skip", skip.ToString(CultureInfo.InvariantCulture))));
}
