using System.Runtime.CompilerServices;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Intake;

/// <summary>Brings uploaded files to the disk one by one, archives unpacked, and says of each whether it can be read.</summary>
internal sealed class IncomingFiles(StoreSettings settings, IntakeLimits limits)
{
    private const int LongestName = 300;
    private const string TooLarge = "The file is larger than may be uploaded: split it.";
    private const string TooMany = "The upload holds too many files: this one and those after it were not taken. Upload them by themselves.";

    /// <summary>The files, each to be disposed by whoever gets it. After the last one allowed, the next says that there are too many.</summary>
    public async IAsyncEnumerable<IntakeFile> ReadAsync(IAsyncEnumerable<IncomingFile> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (count, left) = (0, new Left(limits.Unpacked));
        await foreach (var file in files.WithCancellation(cancellation))
        {
            if (count > limits.Files)
            {
                // Read to its end all the same: whoever sends it hears the answer only then.
                continue;
            }

            await foreach (var taken in TakeAsync(file, left, cancellation))
            {
                if (++count <= limits.Files)
                {
                    yield return taken;
                    continue;
                }

                await taken.DisposeAsync();
                yield return new IntakeFile(taken.Name, null, TooMany);
                break;
            }
        }
    }

    private async IAsyncEnumerable<IntakeFile> TakeAsync(IncomingFile file, Left left, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = Shown(file.Name);
        var staged = Stage();
        if (!await CopyAsync(file.Content, staged, cancellation))
        {
            yield return new IntakeFile(name, null, TooLarge);
        }
        else if (FileInspection.IsArchive(staged, file.Name) && FileInspection.Problem(staged, file.Name) is { } problem)
        {
            await using (staged)
            {
                await foreach (var entry in UnpackAsync(staged, name, problem, left, cancellation))
                {
                    yield return entry;
                }
            }
        }
        else
        {
            yield return Inspect(name, staged);
        }
    }

    private async IAsyncEnumerable<IntakeFile> UnpackAsync(
        Stream archive, string name, string problem, Left left, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (ArchiveFiles.Open(archive) is not { } zip)
        {
            yield return new IntakeFile(name, null, problem);
            yield break;
        }

        using (zip)
        {
            foreach (var entry in ArchiveFiles.Of(zip))
            {
                var staged = Stage();
                var inner = Shown($"{name}/{entry.FullName}");
                var failure = await ArchiveFiles.UnpackAsync(entry, staged, Math.Min(limits.FileSize, left.Bytes), cancellation);
                left.Bytes -= staged.Length;
                if (failure is null)
                {
                    yield return Inspect(inner, staged);
                    continue;
                }

                await staged.DisposeAsync();
                yield return new IntakeFile(inner, null, failure);
            }
        }
    }

    private static IntakeFile Inspect(string name, FileStream staged)
    {
        var problem = FileInspection.Problem(staged, name);
        staged.Position = 0;
        return new IntakeFile(name, staged, problem);
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

    /// <summary>What the archives of an upload, of which there may be many, may still unpack to together.</summary>
    private sealed class Left(long bytes)
    {
        public long Bytes { get; set; } = bytes;
    }
}
