namespace ClauseScan.Web.Files;

/// <summary>The key that seals files and findings on disk, or none.</summary>
internal sealed class FileKey
{
    private const int KeyLength = 32;

    private FileKey(byte[]? bytes) => Bytes = bytes;

    /// <summary>No key: what is stored stands open on the disk.</summary>
    public static FileKey None { get; } = new(null);

    /// <summary>The 32 bytes, or null.</summary>
    public byte[]? Bytes { get; }

    /// <summary>The key from Base64, or none where there is no text.</summary>
    /// <exception cref="FormatException">It is not 32 bytes of Base64.</exception>
    public static FileKey Parse(string? base64)
    {
        if (string.IsNullOrWhiteSpace(base64))
        {
            return None;
        }

        var bytes = new byte[KeyLength + 1];
        return Convert.TryFromBase64String(base64.Trim(), bytes, out var length) && length == KeyLength
            ? new FileKey(bytes[..KeyLength])
            : throw new FormatException("The file key must be 32 bytes in Base64: make one with 'openssl rand -base64 32'.");
    }
}
