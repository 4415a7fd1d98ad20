using ClauseScan.Documents;
using ClauseScan.Web.Files;
using ClauseScan.Web.Store;
using Microsoft.Extensions.Caching.Memory;

namespace ClauseScan.Web.Review;

/// <summary>Draws pages of PDF files, by Poppler in a process of its own; pages drawn stay in memory for a while.</summary>
internal sealed class PageImages(FileStore files, StoreSettings settings) : IDisposable
{
    private const long MostBytes = 128L << 20;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly SemaphoreSlim _gate = new(Math.Max(1, Environment.ProcessorCount));

    public async Task<byte[]?> DrawAsync(string hash, int page, int dpi, CancellationToken cancellation)
    {
        var key = (hash, page, dpi);
        if (_cache.TryGetValue(key, out byte[]? image))
        {
            return image;
        }

        await _gate.WaitAsync(cancellation);
        try
        {
            image = await DrawUncachedAsync(hash, page, dpi, cancellation);
        }
        finally
        {
            _gate.Release();
        }

        return image is null
            ? null
            : _cache.Set(key, image, new MemoryCacheEntryOptions { Size = image.Length, SlidingExpiration = TimeSpan.FromMinutes(10) });
    }

    public void Dispose()
    {
        _cache.Dispose();
        _gate.Dispose();
    }

    private async Task<byte[]?> DrawUncachedAsync(string hash, int page, int dpi, CancellationToken cancellation)
    {
        var folder = Path.Combine(settings.DataFolder, "work");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "page-" + Guid.NewGuid().ToString("N") + ".pdf");
        try
        {
            await files.CopyToAsync(hash, path, cancellation);
            return await Task.Run(() => PdfPageRenderer.Draw(path, page, dpi, new ReadingOptions()), cancellation);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
