using System.IO.Compression;
using System.Runtime.CompilerServices;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Intake;

/// <summary>Brings uploaded files to the disk one by one, archives unpacked, and says of each whether it can be read.</summary>
internal sealed class IncomingFiles(StoreSettings settings, IntakeLimits limits)
{
    private const int LongestName = 300;
    private const string TooLarge = "The file is larger than may be uploaded: split it.";
    private const string TooMany = "The upload holds too many files: upload the rest by itself.";

    public async IAsyncEnumerable<IntakeFile> ReadAsync(IAsyncEnumerable<IncomingFile> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var file in files.WithCancellation(cancellation))
        {
            var staged = Stage();
            var isWhole = await CopyAsync(file.Content, staged, cancellation);
            if (isWhole && FileInspection.IsArchive(staged, file.Name) && FileInspection.Problem(staged, file.Name) is not null)
            {
                await using (staged)
                {
                    await foreach (var entry in UnpackAsync(staged, Shown(file.Name), cancellation))
                    {
                        yield return ++count > limits.Files ? await RefuseAsync(entry) : entry;
                        if (count > limits.Files)
                        {
                            yield break;
                        }
                    }
                }

                continue;
            }

            yield return ++count > limits.Files ? new IntakeFile(Shown(file.Name), null, TooMany)
                : isWhole ? Inspect(Shown(file.Name), staged)
                : new IntakeFile(Shown(file.Name), null, TooLarge);
        }
    }

    private async IAsyncEnumerable<IntakeFile> UnpackAsync(Stream archive, string name, [EnumeratorCancellation] CancellationToken cancellation)
    {
        archive.Position = 0;
        if (Open(archive) is not { } zip)
        {
            yield return new IntakeFile(name, null, "The file is a damaged ZIP archive: fetch the original again.");
            yield break;
        }

        using (zip)
        {
            var left = limits.Unpacked;
            foreach (var entry in ArchiveFiles.Of(zip))
            {
                var staged = Stage();
                var problem = await ArchiveFiles.UnpackAsync(entry, staged, Math.Min(limits.FileSize, left), cancellation);
                left -= staged.Length;
                var inner = Shown($"{name}/{entry.FullName}");
                yield return problem is null ? Inspect(inner, staged) : new IntakeFile(inner, null, problem);
            }
        }
    }

    private static IntakeFile Inspect(string name, FileStream staged)
    {
        var problem = FileInspection.Problem(staged, name);
        staged.Position = 0;
        return new IntakeFile(name, staged, problem);
    }

    private static async Task<IntakeFile> RefuseAsync(IntakeFile file)
    {
        await file.DisposeAsync();
        return new IntakeFile(file.Name, null, TooMany);
    }

    private static ZipArchive? Open(Stream archive)
    {
        try
        {
            var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            return zip.Entries.Count >= 0 ? zip : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private async Task<bool> CopyAsync(Stream from, FileStream to, CancellationToken cancellation)
    {
        var buffer = new byte[1 << 16];
        int length;
        while ((length = await from.ReadAsync(buffer, cancellation)) > 0)
        {
            if (to.Length + length > limits.FileSize)
            {
                await to.DisposeAsync();
                return false;
            }

            await to.WriteAsync(buffer.AsMemory(0, length), cancellation);
        }

        return true;
    }

    // Gone as soon as it is closed, also when the process is killed on most systems.
    private FileStream Stage()
    {
        var folder = Path.Combine(settings.DataFolder, "work");
        Directory.CreateDirectory(folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(Path.Combine(folder, "upload-" + Guid.NewGuid().ToString("N")), options);
    }

    private static string Shown(string name)
    {
        var clean = string.Concat(name.Replace('\\', '/').Where(c => !char.IsControl(c))).Trim('/', ' ');
        clean = clean.Length == 0 ? "unnamed" : clean;
        return clean.Length <= LongestName ? clean : clean[^LongestName..];
    }
}
