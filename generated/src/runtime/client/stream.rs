//! Lists of the async client, page by page and item by item.
//!
//! A client and the request for a page enter, pages and their items leave; `asynchronous` makes them.

use super::super::connection::Connection;
use super::super::paging::{Page, Paged};
use super::asynchronous::AsyncClient;
use super::failure::ClientError;
use super::turner::Turner;
use futures_core::Stream;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A page that is being read, with what turned to it.
type Loading<R> = Pin<Box<dyn Future<Output = (Turner<R>, Result<Page<<R as Paged>::Item>, ClientError>)> + Send>>;

/// The pages of a list; after an error there is no further one.
pub struct PageStream<C, R: Paged> {
    client: AsyncClient<C>,
    turner: Option<Turner<R>>,
    loading: Option<Loading<R>>,
}

/// The items of a list; after an error there is no further one.
pub struct ItemStream<C, R: Paged> {
    pages: PageStream<C, R>,
    page: std::vec::IntoIter<R::Item>,
}

// Nothing but boxes is pinned.
impl<C, R: Paged> Unpin for PageStream<C, R> {}
impl<C, R: Paged> Unpin for ItemStream<C, R> {}

impl<C: Connection + Clone, R: Paged<Connection = C>> PageStream<C, R> {
    pub(super) fn new(client: AsyncClient<C>, request: R) -> Self {
        PageStream { client, turner: Some(Turner::new(request)), loading: None }
    }
}

impl<C: Connection + Clone, R: Paged<Connection = C>> ItemStream<C, R> {
    pub(super) fn new(pages: PageStream<C, R>) -> Self {
        ItemStream { pages, page: Vec::new().into_iter() }
    }
}

impl<C, R> PageStream<C, R>
where
    C: Connection + Clone + Send + Sync + 'static,
    R: Paged<Connection = C> + Send + Sync + 'static,
    for<'a> R::Response<'a>: Send,
    R::Item: Send,
{
    /// The next page; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<Page<R::Item>, ClientError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<C, R> ItemStream<C, R>
where
    C: Connection + Clone + Send + Sync + 'static,
    R: Paged<Connection = C> + Send + Sync + 'static,
    for<'a> R::Response<'a>: Send,
    R::Item: Send,
{
    /// The next item; `None` behind the last.
    pub async fn next(&mut self) -> Option<Result<R::Item, ClientError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<C, R> Stream for PageStream<C, R>
where
    C: Connection + Clone + Send + Sync + 'static,
    R: Paged<Connection = C> + Send + Sync + 'static,
    for<'a> R::Response<'a>: Send,
    R::Item: Send,
{
    type Item = Result<Page<R::Item>, ClientError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(loading) = &mut self.loading {
                let (turner, outcome) = ready!(loading.as_mut().poll(context));
                self.loading = None;
                self.turner = Some(turner);
                return Poll::Ready(Some(outcome));
            }
            match self.turner.take() {
                Some(turner) if turner.request().is_some() => {
                    let client = self.client.clone();
                    self.loading = Some(Box::pin(load(client, turner)));
                }
                _ => return Poll::Ready(None),
            }
        }
    }
}

async fn load<C, R>(client: AsyncClient<C>, mut turner: Turner<R>) -> (Turner<R>, Result<Page<R::Item>, ClientError>)
where
    C: Connection + Clone,
    R: Paged<Connection = C>,
{
    let outcome = match turner.request() {
        Some(request) => client.call(request).await,
        None => Err(ClientError::NoSession),
    };
    match outcome {
        Ok(response) => {
            let page = turner.turn(response);
            (turner, Ok(page))
        }
        Err(error) => {
            turner.stop();
            (turner, Err(error))
        }
    }
}

impl<C, R> Stream for ItemStream<C, R>
where
    C: Connection + Clone + Send + Sync + 'static,
    R: Paged<Connection = C> + Send + Sync + 'static,
    for<'a> R::Response<'a>: Send,
    R::Item: Send,
{
    type Item = Result<R::Item, ClientError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<C: fmt::Debug, R: Paged> fmt::Debug for PageStream<C, R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PageStream").field("client", &self.client).finish_non_exhaustive()
    }
}

impl<C: fmt::Debug, R: Paged> fmt::Debug for ItemStream<C, R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ItemStream").field("pages", &self.pages).finish_non_exhaustive()
    }
}
