using ClauseScan.Web.Files;
using ClauseScan.Web.Reading;
using Microsoft.Extensions.Caching.Memory;

namespace ClauseScan.Web.Review;

/// <summary>Readings in memory for a while, the least used ones gone first.</summary>
internal sealed class ReadingCache(FileStore files, ContentSeal seal) : IDisposable
{
    private const long MostLetters = 64L << 20;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostLetters });

    public async Task<AgreementReading?> FindAsync(string hash, CancellationToken cancellation)
    {
        if (_cache.TryGetValue(hash, out AgreementReading? reading))
        {
            return reading;
        }

        await using var content = files.Open(hash);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        reading = seal.Read<AgreementReading>(bytes.ToArray());
        return reading is null
            ? null
            : _cache.Set(hash, reading, new MemoryCacheEntryOptions { Size = reading.Text.Length + 1, SlidingExpiration = TimeSpan.FromMinutes(20) });
    }

    public void Dispose() => _cache.Dispose();
}
