using MatViewDb.Execution.ResourceGroups;

namespace MatViewDb.Execution.Pipelines;

/// <summary>
/// Holds work that waits for a worker: in turn within a resource group, and between groups by what each had of the workers' time for
/// its weight. Work of no group goes first. Its owner locks it.
/// </summary>
internal sealed class WorkQueue
{
    private readonly Queue<Work> _plain = new();
    private readonly List<ResourceShare> _shares = [];
    private long _virtualNow;

    internal int Count { get; private set; }

    internal void Enqueue(Work work)
    {
        Count++;
        if (work.Share is not { } share)
        {
            _plain.Enqueue(work);
            return;
        }

        share.Waiting.Enqueue(work);
        if (share.Waiting.Count > 1) return;
        share.CatchUp(_virtualNow);
        _shares.Add(share);
    }

    internal Work Dequeue()
    {
        Count--;
        if (_plain.TryDequeue(out var plain)) return plain;
        var at = 0;
        for (var i = 1; i < _shares.Count; i++)
        {
            if (_shares[i].VirtualTicks < _shares[at].VirtualTicks) at = i;
        }

        var share = _shares[at];
        _virtualNow = Math.Max(_virtualNow, share.VirtualTicks);
        var work = share.Waiting.Dequeue();
        if (share.Waiting.Count == 0) _shares.RemoveAt(at);
        return work;
    }

    internal Work[] TakeAll()
    {
        var all = new Work[Count];
        for (var i = 0; i < all.Length; i++) all[i] = Dequeue();
        return all;
    }
}
