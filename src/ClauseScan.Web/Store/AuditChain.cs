using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ClauseScan.Web.Store;

/// <summary>The hashes by which each entry of the audit trail carries on the one before.</summary>
internal static class AuditChain
{
    /// <summary>What the first entry carries on.</summary>
    public static string Start { get; } = new('0', 64);

    public static string HashOf(AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in (ReadOnlySpan<string?>)[
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            entry.At.ToString("O", CultureInfo.InvariantCulture),
            entry.ProjectId?.ToString("D"),
            entry.AccountId?.ToString("D"),
            entry.AccountName,
            entry.Action,
            entry.Subject,
            entry.Before,
            entry.After,
            entry.Edition,
            entry.ProgramVersion,
            entry.FormerHash])
        {
            Add(hash, field);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Lengths first, so that no two lists of fields give the same bytes.
    private static void Add(IncrementalHash hash, string? field)
    {
        var bytes = Encoding.UTF8.GetBytes(field ?? "");
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, field is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
