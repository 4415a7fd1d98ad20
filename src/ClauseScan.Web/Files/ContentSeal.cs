using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClauseScan.Web.Files;

/// <summary>Seals words of agreements that stand in the database (AES-256-GCM), or marks them as open where no key is set.</summary>
internal sealed class ContentSeal(FileKey key)
{
    private const byte Open = 0;
    private const byte Sealed = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Whether nothing is sealed, for no key is set.</summary>
    public bool IsOpen => key.Bytes is null;

    public byte[] Write<T>(T value) => Protect(JsonSerializer.SerializeToUtf8Bytes(value, s_json));

    public T? Read<T>(byte[] content) => content.Length == 0 ? default : JsonSerializer.Deserialize<T>(Reveal(content), s_json);

    private byte[] Protect(byte[] plain)
    {
        if (key.Bytes is not { } bytes)
        {
            return [Open, .. plain];
        }

        var content = new byte[1 + NonceLength + TagLength + plain.Length];
        content[0] = Sealed;
        var nonce = content.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(bytes, TagLength);
        cipher.Encrypt(nonce, plain, content.AsSpan(1 + NonceLength + TagLength), content.AsSpan(1 + NonceLength, TagLength));
        return content;
    }

    private ReadOnlySpan<byte> Reveal(byte[] content)
    {
        if (content[0] == Open)
        {
            return content.AsSpan(1);
        }

        var bytes = key.Bytes ?? throw new CryptographicException("The content is sealed, and no file key is set.");
        var plain = new byte[content.Length - 1 - NonceLength - TagLength];
        using var cipher = new AesGcm(bytes, TagLength);
        cipher.Decrypt(content.AsSpan(1, NonceLength), content.AsSpan(1 + NonceLength + TagLength), content.AsSpan(1 + NonceLength, TagLength), plain);
        return plain;
    }
}
