namespace MatViewDb.Rpc.Contracts;

/// <summary>Carries the errors of the application across the wire, usually in a "-bin" trailer.</summary>
public interface IRpcErrorMapping
{
    /// <summary>Turns what a handler threw into a status with trailers, or null for UNKNOWN.</summary>
    RpcException? ToStatus(Exception error);

    /// <summary>Turns a received status into the exception the caller sees, or null for itself.</summary>
    Exception? ToCaller(RpcException status);
}
