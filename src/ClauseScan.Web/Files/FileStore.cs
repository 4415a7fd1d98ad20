using System.Security.Cryptography;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Files;

/// <summary>Files on disk by the SHA-256 of their content, sealed if a key is set. On several machines the folder is shared.</summary>
internal sealed class FileStore(StoreSettings settings, FileKey key)
{
    private const string OpenEnding = ".bin";
    private const string SealedEnding = ".enc";

    private readonly string _folder = Path.Combine(settings.DataFolder, "files");

    /// <summary>Stores a stream, once however often it comes; when it returns, the bytes are on the disk.</summary>
    /// <exception cref="FileTooLargeException">There are more bytes than the limit.</exception>
    public async Task<StoredFile> PutAsync(Stream content, long limit, TimeProvider clock, CancellationToken cancellation)
    {
        var incoming = Path.Combine(_folder, "incoming");
        Directory.CreateDirectory(incoming);
        var part = Path.Combine(incoming, Guid.NewGuid().ToString("N"));
        try
        {
            var (hash, length) = await WriteAsync(content, part, limit, cancellation);
            var path = PathOf(hash, key.Bytes is null ? OpenEnding : SealedEnding);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(part, path, overwrite: true);
            return new StoredFile { Hash = hash, Length = length, StoredAt = clock.GetUtcNow().UtcDateTime };
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>The content from its start.</summary>
    /// <exception cref="FileNotFoundException">It is not stored here.</exception>
    public Stream Open(string hash)
    {
        if (PathOf(hash, SealedEnding) is var path && File.Exists(path))
        {
            var bytes = key.Bytes ?? throw new CryptographicException("The file is sealed, and no file key is set.");
            return new SealedReader(File.OpenRead(path), bytes);
        }

        return File.OpenRead(PathOf(hash, OpenEnding));
    }

    /// <summary>Writes the open content to a path that only this user can read.</summary>
    public async Task CopyToAsync(string hash, string path, CancellationToken cancellation)
    {
        await using var content = Open(hash);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(path, options);
        await content.CopyToAsync(file, cancellation);
    }

    private async Task<(string Hash, long Length)> WriteAsync(Stream content, string path, long limit, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var sealing = key.Bytes is { } bytes ? new SealedWriter(file, bytes) : null;
        var buffer = new byte[1 << 16];
        var total = 0L;
        int length;
        while ((length = await content.ReadAsync(buffer, cancellation)) > 0)
        {
            total += length;
            if (total > limit)
            {
                throw new FileTooLargeException();
            }

            hash.AppendData(buffer, 0, length);
            await (sealing?.WriteAsync(buffer.AsMemory(0, length), cancellation) ?? file.WriteAsync(buffer.AsMemory(0, length), cancellation).AsTask());
        }

        await (sealing?.CompleteAsync(cancellation) ?? Task.CompletedTask);
        file.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), total);
    }

    private string PathOf(string hash, string ending) => Path.Combine(_folder, hash[..2], hash[2..] + ending);
}
