using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage;

/// <summary>Limits what the storage engine does; the server fills it from settings.</summary>
public sealed record StorageOptions
{
    /// <summary>
    /// Merges the newest rowsets of a tablet once there are this many of similar size; 0 turns compaction off.
    /// </summary>
    public int CompactionRowsetsMin { get; init; } = 8;

    /// <summary>Runs compaction on a thread of its own after publishes; else only when asked.</summary>
    public bool CompactsInBackground { get; init; } = true;

    /// <summary>How many merges run at once; 0: none in the background.</summary>
    public int CompactionThreads { get; init; } = 1;

    /// <summary>Limits how fast merges read together while queries run; 0 = as fast as they can.</summary>
    public long CompactionBytesPerSecond { get; init; } = 32L << 20;

    /// <summary>Limits the memory of merges together.</summary>
    public long CompactionMemoryMax { get; init; } = long.MaxValue;

    /// <summary>Of so many merged rows it is remembered where they lay, for open transactions.</summary>
    public long MovedRowsMax { get; init; } = 8 << 20;

    /// <summary>
    /// Keeps rowsets readable this long after compaction replaced them, for older snapshots and differences.
    /// </summary>
    public TimeSpan ReplacedRowsetsKept { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Keeps no more of them than this in a tablet, the last replaced ones; 0 = as many as there are.</summary>
    public int ReplacedRowsetsMax { get; init; } = 10_000;

    /// <summary>Leaves rowsets larger than this out of compaction.</summary>
    public long CompactionRowsetBytesMax { get; init; } = 1L << 30;

    /// <summary>Limits the rows that a writer of a sorted table holds before it sorts and encodes them.</summary>
    public int SortedRunRows { get; init; } = 262_144;

    /// <summary>
    /// Limits the new keys that publishing looks up at once in a table with a key; each costs about 64 bytes. More are taken
    /// in several rounds.
    /// </summary>
    public int KeyLookupRows { get; init; } = 1 << 20;

    /// <summary>
    /// Leaves rowsets of no more rows without rollups: a page is the least that is read, and their files would cost small commits
    /// more than anybody gains. Compaction makes them when it merges such rowsets.
    /// </summary>
    public int RollupRowsMin { get; init; } = Segments.SegmentFormat.PageRows;

    /// <summary>Joins BITMAP and HLL values of rows with equal keys; storage does not know what is in them.</summary>
    public ISketchSource? Sketches { get; init; }

    /// <summary>Rewrites rowsets of which more than this part is deleted.</summary>
    public double CompactionDeletedMax { get; init; } = 0.3;

    /// <summary>
    /// Keeps segments up to this size with the metadata, where one durable write takes all of a transaction; 0: every segment is
    /// a file.
    /// </summary>
    public int InlineSegmentBytes { get; init; }

    /// <summary>Begins to read all tablets so often; zero: never.</summary>
    public TimeSpan ScrubInterval { get; init; }

    /// <summary>Limits how fast it reads; 0 = as fast as it can.</summary>
    public long ScrubBytesPerSecond { get; init; } = 10L << 20;

    /// <summary>Hears in a sentence what was found damaged.</summary>
    public Action<string>? DamageFound { get; init; }

    /// <summary>Limits the bytes that a writer holds before it encodes them.</summary>
    public long WriteBufferBytes { get; init; } = 32L << 20;
}
