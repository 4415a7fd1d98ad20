using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ClauseScan.Documents.Pdf;

/// <summary>Limits the memory of a running program, on Linux.</summary>
internal static class MemoryLimit
{
    private const int AddressSpace = 9;

    /// <summary>Sets the most memory that the process may take, in bytes. A process that has ended is left alone.</summary>
    public static void Set(Process process, long bytes)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return;
        }

        var limit = new Limit((ulong)bytes, (ulong)bytes);
        try
        {
            _ = prlimit(process.Id, AddressSpace, in limit, IntPtr.Zero);
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or InvalidOperationException)
        {
            // The limit of time holds all the same.
        }
    }

    [DllImport("libc", ExactSpelling = true)]
    private static extern int prlimit(int process, int resource, in Limit limit, IntPtr former);

    private readonly record struct Limit(ulong Soft, ulong Hard);
}
