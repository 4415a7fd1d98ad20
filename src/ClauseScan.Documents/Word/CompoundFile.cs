using System.Text;

namespace ClauseScan.Documents.Word;

/// <summary>The older container of Office files, which also wraps encrypted ones.</summary>
internal static class CompoundFile
{
    private const int BlockSize = 64 * 1024;

    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] WordDocument = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>Why the file cannot be read, told by the streams that it holds.</summary>
    internal static string ProblemOf(Stream stream)
    {
        stream.Position = 0;
        var isWord = false;
        var block = new byte[BlockSize + EncryptedPackage.Length];
        var kept = 0;
        int read;
        while ((read = stream.ReadAtLeast(block.AsSpan(kept), block.Length - kept, throwOnEndOfStream: false)) > 0)
        {
            var known = block.AsSpan(0, kept + read);
            if (known.IndexOf(EncryptedPackage) >= 0)
            {
                return "The document is encrypted with a password; open it in Word, remove the password and scan it again.";
            }

            isWord |= known.IndexOf(WordDocument) >= 0;
            kept = Math.Min(known.Length, EncryptedPackage.Length);
            known[^kept..].CopyTo(block);
        }

        return isWord
            ? "The file is a Word document of the old binary format (.doc); open it in Word and save it as .docx."
            : "The file is an Office file of an old binary format, not DOCX; open it in the program that wrote it and save it as .docx or PDF.";
    }
}
