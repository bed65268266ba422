using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Rpc.Client;

/// <summary>Finds the status of a call: trailers, headers, HTTP status, or how the transport broke.</summary>
internal static class CallStatus
{
    /// <summary>Checks that a response speaks the protocol; true when its headers already hold the status.</summary>
    public static bool CheckHead(HttpResponseMessage response)
    {
        if (response.StatusCode == HttpStatusCode.OK
            && response.Content.Headers.ContentType?.MediaType?.StartsWith(
                HeaderText.ContentType, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new RpcException(RpcStatusCode.Unknown, "The peer answered, but not with gRPC.");
        }
        return response.StatusCode != HttpStatusCode.OK || response.Headers.Contains(HeaderText.Status);
    }

    /// <summary>Reads the status from headers or trailers; null means OK.</summary>
    public static RpcException? Read(HttpHeaders headers, HttpStatusCode http, RpcHeaders trailers)
    {
        var text = First(headers, HeaderText.Status);
        if (text is null) return FromHttp(http, trailers);

        var detail = HeaderText.DecodeMessage(First(headers, HeaderText.Message) ?? "");
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            return new RpcException(RpcStatusCode.Unknown, $"The peer sent the status '{text}'.", trailers);
        }
        if (code == 0) return null;
        var status = code <= (int)RpcStatusCode.Unauthenticated ? (RpcStatusCode)code : RpcStatusCode.Unknown;
        return new RpcException(status, detail, trailers);
    }

    public static void Collect(HttpHeaders received, RpcHeaders headers)
    {
        foreach (var (name, values) in received.NonValidated)
        {
            foreach (var value in values) HeaderText.AddReceived(headers, name, value);
        }
    }

    /// <summary>Tells what a broken transport means.</summary>
    public static RpcException FromTransport(Exception error, bool deadlinePassed, bool cancelled)
    {
        if (deadlinePassed) return CallFailure.DeadlinePassed(error);
        if (cancelled) return CallFailure.Cancelled(error);

        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpProtocolException reset) return FromReset(reset);
        }
        var unavailable = error is IOException
            or HttpRequestException { HttpRequestError: not HttpRequestError.InvalidResponse }
            or OperationCanceledException; // what is left of these is the connect timeout
        return new RpcException(
            unavailable ? RpcStatusCode.Unavailable : RpcStatusCode.Internal, error.Message, inner: error);
    }

    // The table of the gRPC wire protocol for RST_STREAM and GOAWAY codes.
    private static RpcException FromReset(HttpProtocolException reset)
    {
        var status = reset.ErrorCode switch
        {
            7 => RpcStatusCode.Unavailable,
            8 => RpcStatusCode.Cancelled,
            11 => RpcStatusCode.ResourceExhausted,
            12 => RpcStatusCode.PermissionDenied,
            _ => RpcStatusCode.Internal,
        };
        return new RpcException(status, $"The peer reset the call (HTTP/2 code {reset.ErrorCode}).", inner: reset);
    }

    private static RpcException FromHttp(HttpStatusCode http, RpcHeaders trailers)
    {
        var status = (int)http switch
        {
            400 => RpcStatusCode.Internal,
            401 => RpcStatusCode.Unauthenticated,
            403 => RpcStatusCode.PermissionDenied,
            404 => RpcStatusCode.Unimplemented,
            429 or 502 or 503 or 504 => RpcStatusCode.Unavailable,
            200 => RpcStatusCode.Internal,
            _ => RpcStatusCode.Unknown,
        };
        var detail = http == HttpStatusCode.OK ? "The response ended without a status." : $"HTTP status {(int)http}.";
        return new RpcException(status, detail, trailers);
    }

    private static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
