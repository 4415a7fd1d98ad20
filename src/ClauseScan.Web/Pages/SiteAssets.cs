using System.Security.Cryptography;

namespace ClauseScan.Web.Pages;

/// <summary>Style, script and picture of the pages. They lie in the program; the address holds a hash, so that browsers may keep them.</summary>
internal static class SiteAssets
{
    private const string Prefix = "ClauseScan.Web.Assets.";
    private const int HashLength = 8;

    private static readonly Dictionary<string, (string Type, byte[] Bytes, string Hash)> s_files = new(StringComparer.Ordinal)
    {
        ["clausescan.css"] = Load("clausescan.css", "text/css; charset=utf-8"),
        ["clausescan.js"] = Load("clausescan.js", "text/javascript; charset=utf-8"),
        ["clausescan.svg"] = Load("clausescan.svg", "image/svg+xml"),
    };

    public static string Address(string name) => $"/assets/{s_files[name].Hash}/{name}";

    public static void MapAssets(this IEndpointRouteBuilder app) => app.MapGet("/assets/{hash}/{name}", (string hash, string name, HttpResponse response) =>
    {
        if (!s_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        // Under an old hash the file of today is served, but not for long.
        response.Headers.CacheControl = hash == file.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(file.Bytes, file.Type);
    }).AllowAnonymous().ExcludeFromDescription();

    private static (string Type, byte[] Bytes, string Hash) Load(string name, string type)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var content = bytes.ToArray();
        return (type, content, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashLength)));
    }
}
