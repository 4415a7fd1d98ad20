using System.Security.Cryptography;
using ClauseScan.Web.Files;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private const long Limit = 1 << 20;
    private readonly string _folder = TestFolder.Make();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(64 * 1024)]
    [InlineData((64 * 1024) + 1)]
    [InlineData(300_000)]
    public async Task A_sealed_file_comes_back_as_it_was_and_lies_sealed(int length)
    {
        var files = new FileStore(new StoreSettings(_folder), FileKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i % 7)).ToArray();

        var stored = await files.PutAsync(new MemoryStream(bytes), Limit, TimeProvider.System, default);

        using var back = new MemoryStream();
        await using (var content = files.Open(stored.Hash))
        {
            await content.CopyToAsync(back);
        }

        Assert.Equal(bytes, back.ToArray());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), stored.Hash);
        var onDisk = await File.ReadAllBytesAsync(Directory.GetFiles(_folder, "*.enc", SearchOption.AllDirectories).Single());
        Assert.True(length < 50 || onDisk.AsSpan().IndexOf(bytes.AsSpan(0, 50)) < 0);
    }

    [Fact]
    public async Task A_sealed_file_that_was_cut_or_changed_is_refused()
    {
        var files = new FileStore(new StoreSettings(_folder), FileKey.Parse(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))));
        var stored = await files.PutAsync(new MemoryStream(new byte[200_000]), Limit, TimeProvider.System, default);
        var path = Directory.GetFiles(_folder, "*.enc", SearchOption.AllDirectories).Single();
        var whole = await File.ReadAllBytesAsync(path);

        await File.WriteAllBytesAsync(path, whole[..(SealedWriter.StartLength + SealedWriter.PieceLength + SealedWriter.TagLength)]);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => files.Open(stored.Hash).CopyToAsync(Stream.Null));
        whole[^1] ^= 1;
        await File.WriteAllBytesAsync(path, whole);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => files.Open(stored.Hash).CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task More_bytes_than_the_limit_are_refused_and_leave_nothing()
    {
        var files = new FileStore(new StoreSettings(_folder), FileKey.None);

        await Assert.ThrowsAsync<FileTooLargeException>(() => files.PutAsync(new MemoryStream(new byte[11]), 10, TimeProvider.System, default));

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }
}
