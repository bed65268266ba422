using MatViewDb.Core.Settings;

namespace MatViewDb.Execution.Spill;

/// <summary>Defines the server settings about memory and spill files.</summary>
[Settings]
public static class SpillSettings
{
    public static readonly Setting<string> Directory = Setting.Server(
        "spill_local_storage_dir", "", "directory under which spill files are kept; empty = in the data directory");

    public static readonly Setting<long> MaxBytes = Setting.Server(
        "spill_max_dir_bytes", 0L, "bytes of spill files of all queries together; 0 = as many as fit on the disk", min: 0);

    public static readonly Setting<long> MemoryLimit = Setting.Server(
        "mem_limit", 0L, "bytes of memory of all queries together; 0 = 80 % of what the machine or container has", min: 0);
}
