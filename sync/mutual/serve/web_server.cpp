// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/web_server.h"

#include "sync/mutual/serve/incoming.h"

#include <microhttpd.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstring>
#include <thread>

namespace guichet::mutual::serve {

namespace {

// What is left of the old versions of TLS serves nobody: every terminal speaks 1.2 at least.
constexpr const char *tlsPriorities = "NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2";
constexpr unsigned waitingLines = 511; // accepted by the system until a thread takes them
constexpr rlim_t ownDescriptors = 256; // database, log, packs being sent

using Moment = std::chrono::steady_clock::time_point;

// A body of one piece, handed over without a copy.
MHD_Response *responseOf(Bytes body)
{
    auto held = std::make_unique<Bytes>(std::move(body));
    auto *response = MHD_create_response_from_buffer_with_free_callback_cls(
        held->size(), held->data(), [](void *bytes) { delete static_cast<Bytes *>(bytes); }, held.get());
    if (response)
        held.release();
    return response;
}

MHD_Response *responseOf(const FileSlice &file)
{
    auto *response = MHD_create_response_from_fd_at_offset64(file.bytes, file.descriptor, file.from);
    if (!response)
        ::close(file.descriptor);
    return response;
}

void raiseDescriptorLimit(unsigned connections)
{
    rlimit limit{};
    const rlim_t wanted = connections + ownDescriptors;
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(wanted, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit); // refused: fewer lines at once, as the system says
}

std::uint16_t portOf(int socket)
{
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&bound), &size) != 0)
        return 0;
    in_port_t port = 0; // at the same place in both families
    std::memcpy(&port, reinterpret_cast<const char *>(&bound) + offsetof(sockaddr_in, sin_port), sizeof port);
    return ntohs(port);
}

template <class Value>
MHD_OptionItem option(MHD_OPTION name, Value value)
{
    return {name, static_cast<std::intptr_t>(value), nullptr};
}

} // namespace

// Where the library calls us. Nothing is thrown through it: memory that is not
// there ends the program, as everywhere.
struct Door {
    static MHD_Result tell(MHD_Connection *connection, Incoming &incoming, Told told)
    {
        incoming.status = told.status;
        incoming.bytes = told.file ? told.file->bytes : told.body.size();
        incoming.terminal = std::move(told.terminal);
        auto *response = told.file ? responseOf(*told.file) : responseOf(std::move(told.body));
        if (!response)
            return MHD_NO;
        for (const sync::HttpHeader &header : told.headers)
            MHD_add_response_header(response, header.name.c_str(), header.value.c_str());
        const auto queued = MHD_queue_response(connection, static_cast<unsigned>(told.status), response);
        MHD_destroy_response(response);
        return queued;
    }

    static MHD_Result begin(WebServer &server, MHD_Connection *connection, std::unique_ptr<Incoming> incoming, void **context)
    {
        Incoming &kept = *incoming;
        *context = incoming.release();
        ++server.m_running;
        auto refused = kept.refuseByHeaders(connection, server.m_order.limits);
        return refused ? tell(connection, kept, std::move(*refused)) : MHD_YES;
    }

    static MHD_Result request(void *self, MHD_Connection *connection, const char *url, const char *method, const char *, const char *piece,
        size_t *pieceSize, void **context)
    {
        auto &server = *static_cast<WebServer *>(self);
        if (*context == nullptr)
            return begin(server, connection, std::make_unique<Incoming>(method, url, server.m_bodies), context);
        auto &incoming = *static_cast<Incoming *>(*context);
        if (*pieceSize > 0) {
            const ByteView bytes(reinterpret_cast<const Byte *>(piece), *pieceSize);
            *pieceSize = 0;
            return incoming.take(bytes, server.m_order.limits) ? MHD_YES : MHD_NO;
        }
        server.m_connections.received(connection);
        auto refused = incoming.refuseByBody();
        return tell(connection, incoming, refused ? std::move(*refused) : server.m_answer(incoming.asked(connection, server.m_order.limits)));
    }

    static void completed(void *self, MHD_Connection *connection, void **context, MHD_RequestTerminationCode ending)
    {
        auto &server = *static_cast<WebServer *>(self);
        const std::unique_ptr<Incoming> incoming(static_cast<Incoming *>(*context));
        *context = nullptr;
        if (!incoming)
            return;
        const auto now = std::chrono::steady_clock::now();
        server.m_connections.finished(connection, now);
        const bool isWhole = ending == MHD_REQUEST_TERMINATED_COMPLETED_OK;
        server.m_log.write({server.m_clock(), incoming->method, incoming->url, isWhole ? incoming->status : 0, isWhole ? incoming->bytes : 0,
            std::chrono::duration_cast<std::chrono::milliseconds>(now - incoming->begun).count(), incoming->terminal});
        --server.m_running;
    }

    static void line(void *self, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode what)
    {
        auto &server = *static_cast<WebServer *>(self);
        if (what == MHD_CONNECTION_NOTIFY_CLOSED)
            return server.m_connections.closed(connection);
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        server.m_connections.opened(connection, info ? info->connect_fd : -1, std::chrono::steady_clock::now());
    }

    // The library's own words may hold what a client sent: they go nowhere.
    static void ignore(void *, const char *, va_list) {}
};

void WebServer::StopDaemon::operator()(MHD_Daemon *daemon) const
{
    MHD_stop_daemon(daemon);
}

WebServer::WebServer(ServerOrder order, Answer answer, AccessLog log, Clock clock)
    : m_order(std::move(order))
    , m_answer(std::move(answer))
    , m_log(std::move(log))
    , m_clock(std::move(clock))
{
}

WebServer::~WebServer()
{
    stop();
}

bool WebServer::listen()
{
    const Limits &limits = m_order.limits;
    raiseDescriptorLimit(limits.connections);
    std::vector<MHD_OptionItem> options{
        {MHD_OPTION_EXTERNAL_LOGGER, reinterpret_cast<std::intptr_t>(&Door::ignore), nullptr}, // first: it counts from here on
        {MHD_OPTION_SOCK_ADDR, 0, &m_order.address.socket},
        {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<std::intptr_t>(&Door::completed), this},
        {MHD_OPTION_NOTIFY_CONNECTION, reinterpret_cast<std::intptr_t>(&Door::line), this},
        option(MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.headerMemory),
        option(MHD_OPTION_CONNECTION_LIMIT, limits.connections),
        option(MHD_OPTION_CONNECTION_TIMEOUT, limits.idleSeconds),
        option(MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.isBehindProxy ? 0 : limits.perAddress),
        option(MHD_OPTION_LISTEN_BACKLOG_SIZE, waitingLines),
        option(MHD_OPTION_STRICT_FOR_CLIENT, 1),
    };
    if (limits.threads > 1)
        options.push_back(option(MHD_OPTION_THREAD_POOL_SIZE, limits.threads));
    unsigned flags = MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC | MHD_USE_ERROR_LOG;
    if (m_order.address.socket.ss_family == AF_INET6)
        flags |= MHD_USE_IPv6;
    if (m_order.tls) {
        flags |= MHD_USE_TLS;
        options.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, m_order.tls->certificate.data()});
        options.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, m_order.tls->key.data()});
        options.push_back({MHD_OPTION_HTTPS_PRIORITIES, 0, const_cast<char *>(tlsPriorities)});
    }
    options.push_back({MHD_OPTION_END, 0, nullptr});
    m_daemon.reset(MHD_start_daemon(flags, 0, nullptr, nullptr, &Door::request, this, MHD_OPTION_ARRAY, options.data(), MHD_OPTION_END));
    if (!m_daemon)
        return false;
    const auto *socket = MHD_get_daemon_info(m_daemon.get(), MHD_DAEMON_INFO_LISTEN_FD);
    m_port = socket ? portOf(socket->listen_fd) : std::uint16_t{0};
    m_url = (m_order.tls ? "https://" : "http://") + m_order.address.host + ':' + std::to_string(m_port);
    return m_port != 0;
}

Outcome<std::unique_ptr<WebServer>> WebServer::start(ServerOrder order, Answer answer, AccessLog log, Clock clock)
{
    std::unique_ptr<WebServer> server(new WebServer(std::move(order), std::move(answer), std::move(log), std::move(clock)));
    if (!server->listen())
        return fail(Code::M10, {{"adresse", server->m_order.address.host}});
    return server;
}

void WebServer::cutSlow()
{
    m_connections.cutSlower(std::chrono::seconds(m_order.limits.receiveSeconds), std::chrono::steady_clock::now());
}

void WebServer::stop()
{
    if (std::exchange(m_isStopped, true) || !m_daemon)
        return;
    const int listening = MHD_quiesce_daemon(m_daemon.get());
    if (listening >= 0)
        ::close(listening); // whoever comes now is refused at once and may ask elsewhere
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_order.limits.stopMilliseconds);
    while (m_running > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    m_daemon.reset();
}

} // namespace guichet::mutual::serve
