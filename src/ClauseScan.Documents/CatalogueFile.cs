using ClauseScan.Catalogue;

namespace ClauseScan.Documents;

/// <summary>A file of catalogue data, as "catalogue import" writes it.</summary>
public static class CatalogueFile
{
    private const long Largest = 64L * 1024 * 1024;

    /// <summary>The catalogue that a file holds.</summary>
    /// <exception cref="InvalidDataException">The file cannot be read, or is no catalogue; the message says why and what to do.</exception>
    public static TechnologyCatalogue Read(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > Largest)
            {
                throw new InvalidDataException("It is larger than any catalogue.");
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return TechnologyCatalogue.Read(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException("there is no such file: check the path", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new InvalidDataException("it is a folder, or this user may not read it", fault);
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException)
        {
            throw new InvalidDataException("it cannot be read: see whether another program holds it open", fault);
        }
    }
}
